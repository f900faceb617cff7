import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

export type OrderOfPayment = { order_id: string; producer_id: string; order_group_id: string }

/** The producer's order that each payment is for, by the payment's id; payments of anything else are not there. */
export async function ordersOfPayments(
  container: MedusaContainer,
  paymentIds: string[],
): Promise<Map<string, OrderOfPayment>> {
  if (paymentIds.length === 0) {
    return new Map()
  }
  const payments = await container
    .resolve(Modules.PAYMENT)
    .listPayments({ id: [...new Set(paymentIds)] }, { select: ["id", "payment_collection_id"], take: null })
  const collectionIds = payments.map(({ payment_collection_id }) => payment_collection_id)
  const orders = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ payment_collection_id: collectionIds }, { take: null })
  const orderOf = new Map(orders.map((order) => [order.payment_collection_id, order]))
  return new Map(
    payments.flatMap(({ id, payment_collection_id }): [string, OrderOfPayment][] => {
      const order = orderOf.get(payment_collection_id)
      return order ? [[id, order]] : []
    }),
  )
}
