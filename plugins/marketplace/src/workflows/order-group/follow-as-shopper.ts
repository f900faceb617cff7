import type { MedusaContainer } from "@medusajs/framework/types"
import { shopperProgress } from "../../lib/order-progress"
import { RETURN_REQUEST_MODULE } from "../../modules/return-request"
import { followOrders } from "./follow-orders"

/** The same group, with how far each of its orders is for whoever bought it, and what of it can be given back. */
export async function followAsShopper<Order extends { id: string }, Group extends { orders: Order[] }>(
  container: MedusaContainer,
  group: Group,
) {
  const requests = await container
    .resolve(RETURN_REQUEST_MODULE)
    .listReturnRequests({ order_id: group.orders.map(({ id }) => id) }, { take: null, relations: ["items"] })
  const open = requests.flatMap(({ items }) => items).filter(({ is_open }) => is_open)
  const asked = new Set(open.map(({ line_item_id }) => line_item_id))
  return followOrders(container, group, (row, order) => shopperProgress(row, order, asked))
}
