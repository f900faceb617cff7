import type { Stall } from "./market"
import type { Shopper } from "./shopper"

export type PlacedOrder = { id: string; display_id: number; total: number; producer: { id: string } }
export type PlacedGroup = { id: string; token: string; display_id: number; orders: PlacedOrder[] }

/** How a cart is to be paid, where it is not as `readyCart` chooses. */
export type Way = (cartId: string) => Promise<unknown>

/** A guest buys `quantity` of the first goods of each stall; answers the group. */
export async function placeGroup(
  shopper: Shopper,
  stalls: Stall[],
  quantity = 2,
  choose?: Way,
): Promise<PlacedGroup> {
  const cartId = await shopper.readyCart(stalls, quantity)
  await choose?.(cartId)
  const { status, data } = await shopper.complete(cartId)
  if (status !== 200 || data.type !== "order") {
    throw new Error(`The order was not placed: ${data.message}`)
  }
  return data.order_group
}

/** The order of one stall within a group. */
export function orderOf(group: PlacedGroup, stall: Stall): PlacedOrder {
  const order = group.orders.find(({ producer }) => producer.id === stall.id)
  if (!order) {
    throw new Error("The stall has no order in this group.")
  }
  return order
}
