import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckoutCart } from "../../../lib/checkout-cart"
import { recipientKeys } from "../../../lib/order-facts"
import type { PlannedOrder } from "../../../lib/plan-orders"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import { undoPlacement, type WrittenAhead } from "../undo-placement"

type Input = { attempt_id: string; cart: CheckoutCart; orders: PlannedOrder[] }

/**
 * Writes down, before anything else is made, which orders and payment collections this attempt is going to make. What
 * an earlier attempt left when its process died is taken back first. The compensation undoes all later steps of the
 * completion by the same record, which is why they have none of their own.
 */
export const openOrderGroupStep = createStep(
  "open-order-group",
  async ({ attempt_id, cart, orders }: Input, { container }) => {
    const service = container.resolve(ORDER_GROUP_MODULE)
    const [stale] = await service.listOrderGroups({ cart_id: cart.id }, { relations: ["producer_orders"] })
    if (stale) {
      await undoPlacement(container, stale)
      await service.deleteProducerOrders(stale.producer_orders.map(({ id }) => id))
      await service.updateOrderGroups({ id: stale.id, attempt_id })
    }
    const group =
      stale ??
      (await service.createOrderGroups({
        attempt_id,
        cart_id: cart.id,
        email: cart.email,
        customer_id: cart.customer?.id,
        currency_code: cart.currency_code,
      }))
    await service.createProducerOrders(
      orders.map((order) => ({ ...producerOrderOf(order, cart), order_group_id: group.id })),
    )
    const producer_orders = orders.map(({ id, payment_collection_id }) => ({
      order_id: id,
      payment_collection_id,
    }))
    const undo = { id: group.id, attempt_id, written: { cart_id: cart.id, producer_orders } }
    return new StepResponse({ id: group.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      await undoPlacement(container, undo.written)
      await forgetGroup(container.resolve(ORDER_GROUP_MODULE), undo)
    }
  },
)

function producerOrderOf(
  { id, producer_id, payment_collection_id, total, data }: PlannedOrder,
  cart: CheckoutCart,
) {
  return {
    order_id: id,
    producer_id,
    payment_collection_id,
    total,
    outstanding: total,
    item_count: (data.items ?? []).reduce((sum, { quantity }) => sum + Number(quantity), 0),
    ...recipientKeys(cart.shipping_address),
  }
}

type GroupService = {
  deleteProducerOrders(selector: object): Promise<unknown>
  deleteOrderGroups(selector: object): Promise<unknown>
}

/** A group that another attempt has taken over by now stays. */
async function forgetGroup(
  service: GroupService,
  { id, attempt_id, written }: { id: string; attempt_id: string; written: WrittenAhead },
): Promise<void> {
  await service.deleteProducerOrders({ order_id: written.producer_orders.map(({ order_id }) => order_id) })
  await service.deleteOrderGroups({ id, attempt_id })
}
