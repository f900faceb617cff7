import { z } from "@medusajs/framework/zod"
import { MOST_RETURN_PHOTOS, RETURN_REASONS } from "../../../lib/returns/return-reasons"
import { exchangeableQuantities } from "../../quantities"
import { line, optionalLine } from "../../text-fields"

export const StoreCancelOrder = z.object({ reason: line(500) }).strict()
export type StoreCancelOrderBody = z.infer<typeof StoreCancelOrder>

/** `photo_ids`: as `POST /store/order-groups/:id/photos` answered them. */
export const StoreAskReturn = z
  .object({
    items: exchangeableQuantities,
    reason: z.enum(RETURN_REASONS),
    note: optionalLine(1_000),
    photo_ids: z.array(z.string().min(1).max(100)).max(MOST_RETURN_PHOTOS).default([]),
  })
  .strict()
export type StoreAskReturnBody = z.infer<typeof StoreAskReturn>
