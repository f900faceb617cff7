import { parcelAmounts } from "../parcel-amounts"

/** A person or stall on a paper. */
export type Party = { name: string; phone: string | null; address: string }

export type PaperParcel = {
  id: string
  tracking_number: string | null
  carrier: string | null
  shipped_at: Date | string | null
  refused_at: string | null
  items: { line_item_id: string; quantity: number }[]
}

/** What the papers of one order say; money in đồng. */
export type OrderPaper = {
  display_id: number
  group_display_id: number
  created_at: Date | string
  sender: Party
  recipient: Party
  items: {
    id: string
    product_title: string
    variant_title: string | null
    sku: string | null
    quantity: number
    /** Without what came back. */
    total: number
    whole_total: number
  }[]
  item_total: number
  discount_total: number
  shipping_total: number
  total: number
  /** What the carrier takes at the door. */
  to_collect: number
  /** In the order in which they were packed. */
  parcels: PaperParcel[]
}

/** "0912 345 678" of "+84912345678", as people in Vietnam write and dial it. */
export function domesticPhone(phone: string | null): string | null {
  const digits = phone?.replace(/^\+84/, "0") ?? null
  return digits && /^0\d{9}$/.test(digits)
    ? `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`
    : digits
}

/** What goes into a parcel, or all of the order where none is named. */
export function contentsOf({ items }: OrderPaper, parcel: PaperParcel | null): OrderPaper["items"] {
  if (!parcel) {
    return items
  }
  return parcel.items.flatMap(({ line_item_id, quantity }) => {
    const item = items.find(({ id }) => id === line_item_id)
    return item ? [{ ...item, quantity }] : []
  })
}

/** What is to be collected with a parcel (or with the order while none is packed): its part of the order's money. */
export function collectedWith(order: OrderPaper, parcel: PaperParcel | null): number {
  if (order.to_collect === 0 || !parcel) {
    return order.to_collect
  }
  const parcels = order.parcels.map(({ items, ...way }) => ({ ...way, lines: items }))
  const lines = order.items.map(({ whole_total: total, ...line }) => ({ ...line, total }))
  return parcelAmounts(order.shipping_total, lines, parcels).get(parcel.id) ?? 0
}
