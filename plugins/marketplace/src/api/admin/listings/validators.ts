import { z } from "@medusajs/framework/zod"
import { LISTING_STATUSES } from "../../../modules/listing/models/listing"
import { pageParams } from "../../page"
import { line } from "../../text-fields"

export const AdminListListings = z
  .object({
    ...pageParams,
    status: z.enum(LISTING_STATUSES).optional(),
    producer_id: z.string().max(100).optional(),
    q: z.string().trim().max(200).optional(),
    order: z
      .enum(["submitted_at", "-submitted_at", "created_at", "-created_at", "title", "-title"])
      .default("submitted_at"),
  })
  .strict()
export type AdminListListingsParams = z.infer<typeof AdminListListings>

/** Why, in words that the producer reads. */
export const AdminReason = z.object({ reason: line(2_000) }).strict()
export type AdminReasonBody = z.infer<typeof AdminReason>
