import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, MedusaError } from "@medusajs/framework/utils"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

type Producer = { id: string; handle: string; name: string }
type GroupOrder = {
  id: string
  display_id: number
  total: BigNumberInput
  item_total: BigNumberInput
  shipping_total: BigNumberInput
  producer_order?: { producer?: Producer }
}

/**
 * One placed order group with its orders in the order of the cart, each with its producer and Medusa's own payment and
 * fulfilment status, and their sums (đồng). Fails with `not_found` for an unknown or unfinished group.
 */
export async function retrieveOrderGroup(container: MedusaContainer, id: string, fields: string[]) {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ id, status: "placed" }, { relations: ["producer_orders"] })
  if (!group) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  const { producer_orders, attempt_id: _a, cart_id: _c, deleted_at: _d, ...publicGroup } = group
  const { result } = await getOrdersListWorkflow(container).run({
    input: { fields, variables: { filters: { id: producer_orders.map(({ order_id }) => order_id) } } },
  })
  const found = ("rows" in result ? result.rows : result) as unknown as GroupOrder[]
  const orders = found
    .map(({ producer_order, ...order }) => ({ ...order, producer: producer_order?.producer }))
    .sort((a, b) => a.display_id - b.display_id)
  const sum = (key: "total" | "item_total" | "shipping_total") =>
    orders.reduce((total, order) => total + new BigNumber(order[key]).numeric, 0)
  return {
    ...publicGroup,
    total: sum("total"),
    item_total: sum("item_total"),
    shipping_total: sum("shipping_total"),
    orders,
  }
}
