import { z } from "@medusajs/framework/zod"
import { ProducerListOrders } from "../../producer/orders/validators"

/** As producers list their own, over all of them or one. */
export const AdminListProducerOrders = ProducerListOrders.extend({
  producer_id: z.string().max(100).optional(),
})
export type AdminListProducerOrdersParams = z.infer<typeof AdminListProducerOrders>
