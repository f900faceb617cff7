import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { buildTimeline, type TimelineEntry } from "../../lib/order-timeline"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { RETURN_REQUEST_MODULE } from "../../modules/return-request"
import { listReturns } from "../return-request/read-returns"

type Movement = { amount: BigNumberInput; created_at: Date | string; note?: string | null }
type Paid = {
  created_at: Date | string
  payment_collections?: { payments?: { captures?: Movement[]; refunds?: Movement[] }[] }[]
}

const FIELDS = [
  "created_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.note",
  "payment_collections.payments.refunds.created_at",
]

/**
 * The way of one order, the same for everybody who may see it (`buildTimeline`). `not_found` for one that does not exist
 * or is not the named producer's or group's.
 */
export async function readTimeline(
  container: MedusaContainer,
  own: { order_id: string; producer_id?: string; order_group_id?: string },
): Promise<TimelineEntry[]> {
  const { order_id } = own
  const [row] = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders(own, { take: 1, relations: ["transitions"] })
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: order_id } })
  const [order] = data as unknown as Paid[]
  if (!row || !order || row.state === "placing") {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  const everything = { order_id, order: { created_at: "ASC" as const }, limit: null, offset: 0 }
  const [{ return_requests }, order_refunds] = await Promise.all([
    listReturns(container, everything, new Date()),
    container.resolve(RETURN_REQUEST_MODULE).listOrderRefunds({ order_id }, { take: null }),
  ])
  const payments = (order.payment_collections ?? []).flatMap(({ payments = [] }) => payments)
  return buildTimeline({
    placed_at: order.created_at,
    transitions: row.transitions,
    returns: return_requests,
    captures: payments.flatMap(({ captures = [] }) => captures).map(movement),
    refunds: payments.flatMap(({ refunds = [] }) => refunds).map(movement),
    order_refunds,
  })
}

const movement = ({ amount, created_at, note = null }: Movement) => ({
  amount: new BigNumber(amount).numeric,
  created_at,
  note,
})
