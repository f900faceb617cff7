import { linesToReturn, type Quantity } from "./order-actions"
import { type DetailFulfillment, type OrderRow, viewParcels, viewTimeline } from "./order-detail"
import { type NativeOrder, ORDER_FACTS_FIELDS, orderFactsOf } from "./order-facts"

export const ORDER_PROGRESS_FIELDS = [
  ...ORDER_FACTS_FIELDS,
  "created_at",
  "fulfillments.created_at",
  "fulfillments.packed_at",
  "fulfillments.labels.tracking_number",
]

export type NativeProgress = Omit<NativeOrder, "fulfillments"> & {
  created_at: Date | string
  fulfillments?: DetailFulfillment[]
}

type Parcel = ReturnType<typeof viewParcels>[number]

const parcelsOf = (row: OrderRow, order: NativeProgress): Parcel[] =>
  viewParcels(order.fulfillments ?? [], orderFactsOf(order, row.confirmed_at !== null))

/**
 * How far an order is, as its shopper sees it; why only where it was called off. `returnable` is what can be asked back
 * at the moment: no line of `asked`, which somebody still has to answer.
 */
export function shopperProgress(row: OrderRow, order: NativeProgress, asked: ReadonlySet<string>) {
  const [last] = viewTimeline(row, order.created_at).slice(-1)
  return {
    state: row.state,
    cancel_reason: row.state === "cancelled" ? (last?.reason ?? null) : null,
    parcels: parcelsOf(row, order).map((parcel) => ({
      id: parcel.id,
      state: parcel.state,
      items: parcel.items,
      tracking_number: parcel.tracking_number,
      carrier: parcel.carrier,
      shipped_at: parcel.shipped_at,
      delivered_at: parcel.delivered_at,
    })),
    returnable: linesToReturn(orderFactsOf(order, row.confirmed_at !== null)).flatMap(
      ({ id, left }): Quantity[] =>
        left > 0 && !asked.has(id) ? [{ line_item_id: id, quantity: left }] : [],
    ),
  }
}

/** How far an order is, as operators see it: with all of its way, who went it, and what is open of its money in đồng. */
export function operatorProgress(row: OrderRow & { outstanding: unknown }, order: NativeProgress) {
  return {
    state: row.state,
    outstanding: Number(row.outstanding),
    parcels: parcelsOf(row, order),
    timeline: viewTimeline(row, order.created_at),
  }
}
