export const ORDER_STATES = [
  "new",
  "confirmed",
  "packed",
  "handed_over",
  "delivered",
  "refused",
  "returned",
  "cancelled",
] as const
export type OrderState = (typeof ORDER_STATES)[number]

export const PARCEL_STATES = ["packed", "handed_over", "delivered", "refused", "cancelled"] as const
export type ParcelState = (typeof PARCEL_STATES)[number]

/** Something still has to be sent off by the producer. */
export const STATES_TO_SHIP: OrderState[] = ["new", "confirmed", "packed"]
/** Nothing more will happen by itself. */
export const SETTLED_STATES: OrderState[] = ["delivered", "refused", "returned", "cancelled"]
/** The goods stayed with the producer or came back: nothing was sold and nothing is owed. */
export const UNSOLD_STATES: OrderState[] = ["refused", "returned", "cancelled"]

/** A line of an order in units of its own quantity; `returned` counts what came back, for whatever reason. */
export type LineFacts = {
  id: string
  title: string
  quantity: number
  packed: number
  delivered: number
  returned: number
}

export type ParcelFacts = {
  id: string
  lines: { line_item_id: string; quantity: number }[]
  shipped: boolean
  delivered: boolean
  refused: boolean
  cancelled: boolean
}

/** All that decides how far an order has come; what Medusa knows of it, and whether its producer has confirmed it. */
export type OrderFacts = {
  cancelled: boolean
  confirmed: boolean
  lines: LineFacts[]
  parcels: ParcelFacts[]
}

/**
 * How far an order has come. It is as far as the least advanced of its goods: packed when every unit lies in a parcel,
 * handed over when every parcel is with a carrier, delivered when every parcel has arrived. Parcels that were refused no
 * longer count, unless there is no other: then the order is refused. Goods that all came back after at least one parcel
 * had arrived make it returned.
 */
export function orderStateOf({ cancelled, confirmed, lines, parcels }: OrderFacts): OrderState {
  if (cancelled) {
    return "cancelled"
  }
  const live = parcels.filter((parcel) => !parcel.cancelled)
  if (live.length === 0 || lines.some(({ packed, quantity }) => packed < quantity)) {
    return confirmed || live.length > 0 ? "confirmed" : "new"
  }
  if (lines.every(({ returned, quantity }) => returned >= quantity)) {
    return live.some(({ delivered }) => delivered) ? "returned" : "refused"
  }
  const states = live.map(parcelStateOf)
  const leastAdvanced = (["packed", "handed_over", "delivered"] as const).find((state) =>
    states.includes(state),
  )
  return leastAdvanced ?? "refused"
}

export function parcelStateOf(parcel: Omit<ParcelFacts, "id" | "lines">): ParcelState {
  if (parcel.cancelled) {
    return "cancelled"
  }
  if (parcel.refused) {
    return "refused"
  }
  if (parcel.delivered) {
    return "delivered"
  }
  return parcel.shipped ? "handed_over" : "packed"
}
