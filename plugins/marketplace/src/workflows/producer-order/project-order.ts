import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import {
  type NativeOrder,
  ORDER_FACTS_FIELDS,
  orderFactsOf,
  orderMoney,
  recipientKeys,
} from "../../lib/order-facts"
import { type OrderFacts, type OrderState, orderStateOf, UNSOLD_STATES } from "../../lib/order-state"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"

/** Seconds one projection waits for another of the same order. */
const WAIT_SECONDS = 10

export type StateChange = { id: string; producer_id: string; from: OrderState; to: OrderState }
type Cause = { actor_type: Actor["type"] | null; reason?: string | null }

/**
 * Writes into `producer_order` what follows from the native order: its state, money and search keys. Whoever changed
 * the order, the portal or an operator in Medusa Admin, the same facts lead to the same state. Reading and writing
 * happen under one lock, so that of two projections the later one has the later facts. Answers the change, or null
 * where the state stayed or the order is not a producer's.
 */
export async function projectOrder(
  container: MedusaContainer,
  orderId: string,
  cause: Cause,
): Promise<StateChange | null> {
  return container
    .resolve(Modules.LOCKING)
    .execute(`order-state:${orderId}`, () => project(container, orderId, cause), { timeout: WAIT_SECONDS })
}

async function project(
  container: MedusaContainer,
  orderId: string,
  { actor_type, reason = null }: Cause,
): Promise<StateChange | null> {
  const service = container.resolve(ORDER_GROUP_MODULE)
  const [row] = await service.listProducerOrders({ order_id: orderId }, { take: 1 })
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ORDER_FACTS_FIELDS, filters: { id: orderId } })
  const order = data[0] as NativeOrder | undefined
  if (!row || !order || row.state === "placing") {
    return null
  }
  const facts = orderFactsOf(order, row.confirmed_at !== null)
  const to = orderStateOf(facts)
  const wanted = keptOf(order, facts, to)
  if (Object.entries(wanted).some(([key, value]) => row[key as keyof typeof wanted] !== value)) {
    await service.updateProducerOrders({ id: row.id, ...wanted })
  }
  const from = row.state
  const moved =
    from !== to && (await service.move({ producer_order_id: row.id, from, to, actor_type, reason }))
  return moved ? { id: orderId, producer_id: row.producer_id, from, to } : null
}

/** What lists keep of an order; an order of which nothing was sold owes nothing. */
function keptOf(order: NativeOrder, facts: OrderFacts, state: OrderState) {
  const { total, outstanding } = orderMoney(order)
  return {
    display_id: order.display_id,
    total,
    outstanding: UNSOLD_STATES.includes(state) ? 0 : outstanding,
    item_count: facts.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    ...recipientKeys(order.shipping_address),
  }
}
