import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type NativeOrderDetail, ORDER_DETAIL_FIELDS, viewOrder } from "../../lib/order-detail"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

/**
 * One order of this producer as its people work with it: goods, recipient, parcels, money in đồng and its way so far.
 * Nothing of the group's other orders, of the cart or of payment collections. Fails with `not_found` for a foreign one.
 */
export async function retrieveProducerOrder(container: MedusaContainer, producerId: string, orderId: string) {
  const [row] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders(
      { order_id: orderId, producer_id: producerId },
      { take: 1, relations: ["order_group", "transitions"] },
    )
  if (!row || row.state === "placing") {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ORDER_DETAIL_FIELDS, filters: { id: orderId } })
  const [order] = data as unknown as NativeOrderDetail[]
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  return viewOrder(row, order)
}
