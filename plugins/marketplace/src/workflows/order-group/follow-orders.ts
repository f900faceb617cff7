import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type NativeProgress, ORDER_PROGRESS_FIELDS } from "../../lib/order-progress"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import type { ProducerOrder } from "../../modules/order-group/models/producer-order"

type Row = InferTypeOf<typeof ProducerOrder>

/** The same group, with how far each of its orders is by `progressOf`. */
export async function followOrders<Order extends { id: string }, Group extends { orders: Order[] }, Progress>(
  container: MedusaContainer,
  group: Group,
  progressOf: (row: Row, order: NativeProgress) => Progress,
) {
  const ids = group.orders.map(({ id }) => id)
  const [rows, { data }] = await Promise.all([
    container
      .resolve(ORDER_GROUP_MODULE)
      .listProducerOrders({ order_id: ids }, { relations: ["order_group", "transitions"] }),
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ORDER_PROGRESS_FIELDS, filters: { id: ids } }),
  ])
  const natives = data as unknown as NativeProgress[]
  const orders = group.orders.map((order) => {
    const row = rows.find(({ order_id }) => order_id === order.id)
    const native = natives.find(({ id }) => id === order.id)
    return { ...order, ...(row && native ? progressOf(row, native) : {}) }
  })
  return { ...group, orders }
}
