import { callStore } from "../../lib/medusa.ts"
import type { OrderState } from "./progress.ts"

export type GroupParcel = {
  id: string
  state: "packed" | "handed_over" | "delivered" | "refused"
  items: { line_item_id: string; title: string; quantity: number }[]
  tracking_number: string | null
  carrier: string | null
  shipped_at: string | null
  delivered_at: string | null
}

export type GroupOrder = {
  id: string
  display_id: number
  state: OrderState
  cancel_reason: string | null
  parcels: GroupParcel[]
  /** What of it can be asked back now. */
  returnable: { line_item_id: string; quantity: number }[]
  total: number
  item_total: number
  shipping_total: number
  producer?: { id: string; handle: string; name: string; type: string }
  items: {
    id: string
    product_title: string
    product_handle: string
    variant_title: string
    thumbnail: string | null
    quantity: number
    total: number
  }[]
  shipping_methods: { id: string; name: string; amount: number }[]
  shipping_address: {
    first_name: string | null
    phone: string | null
    address_1: string | null
    city: string | null
    province: string | null
  } | null
}

export type OrderGroup = {
  id: string
  display_id: number
  created_at: string
  total: number
  item_total: number
  shipping_total: number
  orders: GroupOrder[]
}

/** Đồng that were to be paid for what is off now: an order that is cancelled is worth nothing any more. */
export const cancelledSum = (orders: GroupOrder[]): number =>
  orders
    .filter(({ state }) => state === "cancelled")
    .reduce((sum, { item_total, shipping_total, total }) => sum + item_total + shipping_total - total, 0)

/** An order group for whoever holds its token; throws BackendError 404 for everybody else. */
export async function loadOrderGroup(id: string, token: string): Promise<OrderGroup> {
  const { order_group } = await callStore<{ order_group: OrderGroup }>(
    "GET",
    `/store/order-groups/${encodeURIComponent(id)}`,
    { query: { token } },
  )
  return order_group
}
