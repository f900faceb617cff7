import { callProducer } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import type { OrderItem, OrderState, Parcel } from "./order.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

/** An order as a list shows it; `total` in đồng. */
export type OrderLine = {
  id: string
  display_id: number
  state: OrderState
  created_at: string
  total: number
  item_count: number
  customer_name: string
  commune: string | null
  items_summary: string
}

export type OrderList = { orders: OrderLine[]; count: number; limit: number; offset: number }

export type Order = OrderLine & {
  item_total: number
  shipping_total: number
  /** What the carrier collects at the door; 0 when it is paid, or is paid another way. */
  to_collect: number
  items: OrderItem[]
  shipping_address: {
    first_name: string | null
    last_name: string | null
    phone: string | null
    address_1: string | null
    city: string | null
    province: string | null
  } | null
  fulfillments: Parcel[]
}

export type OrderAction =
  | "confirm"
  | "fulfillments"
  | "shipments"
  | "deliver"
  | "refuse"
  | "returns"
  | "refunds"
  | "cancel"
export type Paper = "packing-slip" | "address-label"

export const orderPath = (id: string, ...rest: string[]): string =>
  ["/producer/orders", ...[id, ...rest].map(encodeURIComponent)].join("/")

export function listOrders(
  context: Context,
  query: Record<string, string | number | undefined>,
): Promise<OrderList> {
  return callProducer<OrderList>(context, "GET", "/producer/orders", { query })
}

/** An order of the stall; throws BackendError 404 for any other id. */
export async function findOrder(context: Context, id: string): Promise<Order> {
  const { order } = await callProducer<{ order: Order }>(context, "GET", orderPath(id))
  return order
}

export async function actOnOrder(
  context: Context,
  id: string,
  action: OrderAction,
  body: Record<string, unknown> = {},
): Promise<void> {
  await callProducer(context, "POST", orderPath(id, action), { body })
}
