import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isShare } from "../../lib/payment/checkout-share"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

export type WrittenAhead = {
  cart_id: string
  producer_orders: { order_id: string; payment_collection_id: string }[]
}

/**
 * Takes back whatever a completion has made so far, found by the ids it wrote down before it began: reservations,
 * payments, links, orders. What was never made is passed over, so this may run at any point and as often as needed.
 */
export async function undoPlacement(container: MedusaContainer, written: WrittenAhead): Promise<void> {
  const orderIds = written.producer_orders.map(({ order_id }) => order_id)
  const collectionIds = written.producer_orders.map(({ payment_collection_id }) => payment_collection_id)
  await cancelPayments(container, collectionIds)
  await releaseStock(container, orderIds)
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(
    written.producer_orders.flatMap(({ order_id, payment_collection_id }): LinkDefinition[] => [
      { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id: written.cart_id } },
      { [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id } },
    ]),
  )
  await container.resolve(Modules.ORDER).deleteOrders(orderIds)
  await container.resolve(Modules.PAYMENT).deletePaymentCollections(collectionIds)
  await reopenCart(container, written.cart_id)
}

/** A slow attempt undoes only its own: the cart stays closed when another attempt has placed it meanwhile. */
async function reopenCart(container: MedusaContainer, cartId: string): Promise<void> {
  const placed = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id: cartId, status: "placed" }, { select: ["id"] })
  if (placed.length === 0) {
    await container.resolve(Modules.CART).updateCarts(cartId, { completed_at: null })
  }
}

/** A share is only forgotten: the next attempt draws on the same authorisation. */
async function cancelPayments(container: MedusaContainer, collectionIds: string[]): Promise<void> {
  const service = container.resolve(Modules.PAYMENT)
  const collections = await service.listPaymentCollections({ id: collectionIds }, { relations: ["payments"] })
  for (const payment of collections.flatMap(({ payments }) => payments ?? [])) {
    if (!payment.canceled_at && !isShare(payment)) {
      await service.cancelPayment(payment.id)
    }
  }
}

async function releaseStock(container: MedusaContainer, orderIds: string[]): Promise<void> {
  const orders = await container.resolve(Modules.ORDER).listOrders({ id: orderIds }, { relations: ["items"] })
  const lineItemIds = orders.flatMap(({ items }) => (items ?? []).map(({ id }) => id))
  if (lineItemIds.length === 0) {
    return
  }
  const inventory = container.resolve(Modules.INVENTORY)
  const reservations = await inventory.listReservationItems({ line_item_id: lineItemIds }, { take: null })
  if (reservations.length > 0) {
    await container.resolve(Modules.LOCKING).execute(
      reservations.map(({ inventory_item_id }) => inventory_item_id),
      () => inventory.deleteReservationItems(reservations.map(({ id }) => id)),
      { timeout: 10 },
    )
  }
}
