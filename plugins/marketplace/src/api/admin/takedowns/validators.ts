import { z } from "@medusajs/framework/zod"
import { TAKEDOWN_ACTIONS } from "../../../modules/takedown/models/takedown"
import { pageParams } from "../../page"
import { bareLine, line, optionalLine } from "../../text-fields"

const id = z.string().min(1).max(100)

export const AdminListTakedowns = z
  .object({
    ...pageParams,
    status: z.enum(["open", "resolved"]).optional(),
    overdue: z.stringbool().optional(),
    product_id: id.optional(),
    producer_id: id.optional(),
    order: z.enum(["due_at", "-due_at", "created_at", "-created_at"]).default("due_at"),
  })
  .strict()
export type AdminListTakedownsParams = z.infer<typeof AdminListTakedowns>

export const AdminOpenTakedown = z
  .object({
    product_id: id,
    authority: line(200),
    reference: bareLine(200, "A reference"),
    note: optionalLine(2_000),
    /** When the request came, if not just now; its clock runs from then. ISO 8601 with a zone. */
    received_at: z.iso
      .datetime({ offset: true })
      .refine((moment) => new Date(moment) <= new Date(), "A request cannot have come in the future")
      .optional(),
  })
  .strict()
export type AdminOpenTakedownBody = z.infer<typeof AdminOpenTakedown>

export const AdminResolveTakedown = z.object({ action: z.enum(TAKEDOWN_ACTIONS), note: line(2_000) }).strict()
export type AdminResolveTakedownBody = z.infer<typeof AdminResolveTakedown>
