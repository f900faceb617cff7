import type { RemoteQueryFunction } from "@medusajs/framework/types"

type Event = { name: string; data: unknown }
type Query = Pick<RemoteQueryFunction, "graph">
type Row = Record<string, unknown>

const PARCELS = ["shipment.created", "delivery.created"]
const PAYMENTS = ["payment.captured", "payment.refunded"]

/** Everything after which a native order may stand elsewhere or owe something else. */
export const NATIVE_ORDER_EVENTS = [
  "order.updated",
  "order.canceled",
  "order.fulfillment_created",
  "order.fulfillment_canceled",
  "order.return_requested",
  "order.return_received",
  "order.claim_created",
  "order.exchange_created",
  "order-edit.confirmed",
  ...PARCELS,
  ...PAYMENTS,
]

/** The orders an event is about, whether it names the order, a parcel of it or a payment. */
export async function orderIdsOf(event: Event, query: Query): Promise<string[]> {
  const rows = [event.data].flat().filter((row): row is Row => typeof row === "object" && row !== null)
  const ids = strings(rows.map(({ id }) => id))
  if (PARCELS.includes(event.name)) {
    return linked(query, "fulfillment", "order.id", ids)
  }
  if (PAYMENTS.includes(event.name)) {
    return linked(query, "payment", "payment_collection.order.id", ids)
  }
  const named = strings(rows.map(({ order_id }) => order_id))
  return named.length > 0 ? named : ids
}

async function linked(query: Query, entity: string, path: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) {
    return []
  }
  const { data } = await query.graph({ entity, fields: [path], filters: { id: ids } })
  return strings((data as Row[]).map((row) => at(row, path.split("."))))
}

const at = (row: unknown, path: string[]): unknown =>
  path.reduce((value, key) => (value as Row | null | undefined)?.[key], row)

const strings = (values: unknown[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === "string")),
]
