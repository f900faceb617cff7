import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"
import { line } from "../../text-fields"

/** A draft is its writer's own business until it is handed in. */
export const VISIBLE_STATUSES = ["submitted", "changes_requested", "approved", "rejected"] as const

export const AdminListProducerApplications = z
  .object({
    ...pageParams,
    status: z.enum(VISIBLE_STATUSES).optional(),
    q: z.string().trim().max(200).optional(),
    order: z.enum(["submitted_at", "-submitted_at", "created_at", "-created_at"]).default("submitted_at"),
  })
  .strict()
export type AdminListProducerApplicationsParams = z.infer<typeof AdminListProducerApplications>

export const AdminApproveProducerApplication = z
  .object({
    handle: z
      .string()
      .max(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A handle has letters a–z and digits, joined by single dashes.")
      .optional(),
  })
  .strict()
export type AdminApproveProducerApplicationBody = z.infer<typeof AdminApproveProducerApplication>

export const AdminReturnProducerApplication = z.object({ reason: line(2_000) }).strict()
export type AdminReturnProducerApplicationBody = z.infer<typeof AdminReturnProducerApplication>
