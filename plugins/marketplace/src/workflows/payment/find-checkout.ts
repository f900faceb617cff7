import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

/** The cart a payment session was opened for; null for a session that is not ours, or is deleted. */
export async function cartOfSession(container: MedusaContainer, sessionId: string): Promise<string | null> {
  const [session] = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ id: sessionId }, { select: ["id", "payment_collection_id"] })
  if (!session) {
    return null
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  return (data as unknown as { cart_id: string }[])[0]?.cart_id ?? null
}

export async function placedGroupOf(container: MedusaContainer, cartId: string) {
  const [group] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ cart_id: cartId, status: "placed" }, { relations: ["producer_orders"] })
  return group ?? null
}

export type PlacedGroup = NonNullable<Awaited<ReturnType<typeof placedGroupOf>>>
export type OrderPayment = { order_id: string; producer_id: string; payment: PaymentDTO }

/**
 * The payments of a group's orders with their captures and refunds, leaving out what was cancelled before it was taken
 * unless it is asked for.
 */
export async function paymentsOfGroup(
  container: MedusaContainer,
  { producer_orders }: Pick<PlacedGroup, "producer_orders">,
  { withCancelled = false } = {},
): Promise<OrderPayment[]> {
  const collections = await container
    .resolve(Modules.PAYMENT)
    .listPaymentCollections(
      { id: producer_orders.map(({ payment_collection_id }) => payment_collection_id) },
      { relations: ["payments", "payments.captures", "payments.refunds"] },
    )
  return producer_orders.flatMap(({ order_id, producer_id, payment_collection_id }) =>
    (collections.find(({ id }) => id === payment_collection_id)?.payments ?? [])
      .filter(({ canceled_at }) => withCancelled || !canceled_at)
      .map((payment) => ({ order_id, producer_id, payment })),
  )
}

/** The ids of those orders of a group that are cancelled, by whomever. */
export async function cancelledOf(
  container: MedusaContainer,
  { producer_orders }: Pick<PlacedGroup, "producer_orders">,
): Promise<Set<string>> {
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { id: producer_orders.map(({ order_id }) => order_id) },
      { select: ["id", "status"], take: null },
    )
  return new Set(orders.filter(({ status }) => status === "canceled").map(({ id }) => id))
}
