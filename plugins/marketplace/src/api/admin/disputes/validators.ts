import { z } from "@medusajs/framework/zod"
import { DISPUTE_STATES } from "../../../lib/payment/payment-rail"
import { pageParams } from "../../page"

export const AdminListDisputes = z
  .object({
    ...pageParams,
    state: z.enum(DISPUTE_STATES).optional(),
    order_group_id: z.string().max(100).optional(),
  })
  .strict()
export type AdminListDisputesParams = z.infer<typeof AdminListDisputes>
