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

/** What a stall still has to send, as one thing to look for. */
export const TO_SHIP = "to_ship"
const STATES_TO_SHIP: readonly OrderState[] = ["new", "confirmed", "packed"]
export const ORDER_FILTERS = [TO_SHIP, ...ORDER_STATES] as const
export type OrderFilter = (typeof ORDER_FILTERS)[number]

/** A filter as the API takes it. */
export const statesOf = (filter: OrderFilter): string =>
  filter === TO_SHIP ? STATES_TO_SHIP.join(",") : filter

/** The way an order goes when all is well. */
export const STEPS: readonly OrderState[] = ["new", "confirmed", "packed", "handed_over", "delivered"]

export type OrderItem = {
  id: string
  product_title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  quantity: number
  fulfilled_quantity: number
  returned_quantity?: number
  /** Integer đồng. */
  unit_price: number
  total: number
}

export type Parcel = {
  id: string
  items: { line_item_id: string; title: string; quantity: number }[]
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  refused_at?: string | null
  tracking_number: string | null
  carrier: string | null
}

export type ParcelState = "packed" | "shipped" | "delivered" | "refused" | "cancelled"

export function parcelState({ canceled_at, refused_at, delivered_at, shipped_at }: Parcel): ParcelState {
  if (canceled_at) {
    return "cancelled"
  }
  if (refused_at) {
    return "refused"
  }
  return delivered_at ? "delivered" : shipped_at ? "shipped" : "packed"
}

/** How many of a line are still to be packed. */
export const leftToPack = ({ quantity, fulfilled_quantity }: OrderItem): number =>
  Math.max(0, quantity - fulfilled_quantity)
