import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { collectionOf } from "./ledger/collection"
import { type NativeOrder, ORDER_FACTS_FIELDS, orderFactsOf, orderMoney } from "./order-facts"
import { type LineFacts, type OrderFacts, type OrderState, parcelStateOf, UNSOLD_STATES } from "./order-state"
import { fullName } from "./order-view"

export const ORDER_DETAIL_FIELDS = [
  ...ORDER_FACTS_FIELDS,
  "created_at",
  "currency_code",
  "item_total",
  "shipping_total",
  "discount_total",
  "tax_total",
  "items.total",
  "shipping_methods.name",
  "shipping_methods.total",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  "fulfillments.packed_at",
  "fulfillments.created_at",
  "fulfillments.labels.tracking_number",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payment_sessions.provider_id",
  "payment_collections.payment_sessions.created_at",
]

type Moment = Date | string
type Detail = {
  created_at: Moment
  currency_code: string
  item_total: BigNumberInput
  shipping_total: BigNumberInput
  discount_total: BigNumberInput
  tax_total: BigNumberInput
  shipping_methods?: { name: string; total: BigNumberInput }[]
  payment_collections?: {
    payments?: { provider_id: string; canceled_at?: Moment | null }[]
    payment_sessions?: { provider_id: string; created_at: Moment }[]
  }[]
}
type DetailItem = NonNullable<NativeOrder["items"]>[number] & {
  variant_title?: string | null
  variant_sku?: string | null
  product_id?: string | null
  variant_id?: string | null
  thumbnail?: string | null
  unit_price: BigNumberInput
  total: BigNumberInput
}
type DetailAddress = NonNullable<NativeOrder["shipping_address"]> & {
  address_1?: string | null
  city?: string | null
  province?: string | null
}
export type DetailFulfillment = NonNullable<NativeOrder["fulfillments"]>[number] & {
  created_at: Moment
  packed_at?: Moment | null
  shipped_at?: Moment | null
  delivered_at?: Moment | null
  labels?: { tracking_number: string }[]
}
export type NativeOrderDetail = Omit<NativeOrder, "items" | "shipping_address" | "fulfillments"> &
  Detail & {
    items: DetailItem[]
    shipping_address?: DetailAddress | null
    fulfillments?: DetailFulfillment[]
  }

export type OrderRow = {
  order_id: string
  state: string
  confirmed_at: Moment | null
  order_group: { display_id: number }
  transitions: { to_state: string; actor_type: string | null; reason: string | null; created_at: Moment }[]
}

const dong = (value: BigNumberInput | undefined | null): number => new BigNumber(value ?? 0).numeric

/** What the producer's people see of one order; the only place besides the papers that shows the full address. */
export function viewOrder(row: OrderRow, order: NativeOrderDetail) {
  const facts = orderFactsOf(order, row.confirmed_at !== null)
  const money = orderMoney(order)
  const state = row.state as OrderState
  const [method] = order.shipping_methods ?? []
  const outstanding = UNSOLD_STATES.includes(state) ? 0 : money.outstanding
  return {
    id: row.order_id,
    display_id: order.display_id,
    group_display_id: row.order_group.display_id,
    state,
    created_at: order.created_at,
    currency_code: order.currency_code,
    total: money.total,
    item_total: dong(order.item_total),
    shipping_total: dong(order.shipping_total),
    discount_total: dong(order.discount_total),
    tax_total: dong(order.tax_total),
    outstanding,
    to_collect: isPaidAtDoor(order) ? outstanding : 0,
    item_count: facts.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    items: order.items.map((item) =>
      viewItem(
        item,
        facts.lines.find(({ id }) => id === item.id),
      ),
    ),
    customer_name: fullName(order.shipping_address),
    shipping_address: viewAddress(order.shipping_address),
    shipping_method: method ? { name: method.name, total: dong(method.total) } : null,
    fulfillments: viewParcels(order.fulfillments ?? [], facts),
    timeline: viewTimeline(row, order.created_at),
  }
}

export type ProducerOrderView = ReturnType<typeof viewOrder>

/** Whether who delivers takes the money; an unpaid transfer or card payment is no business of theirs. */
function isPaidAtDoor({ payment_collections = [] }: NativeOrderDetail): boolean {
  const payments = payment_collections.flatMap(({ payments = [] }) => payments)
  const sessions = payment_collections
    .flatMap(({ payment_sessions = [] }) => payment_sessions)
    .sort((a, b) => Number(new Date(b.created_at)) - Number(new Date(a.created_at)))
  const chosen = payments.find(({ canceled_at }) => !canceled_at) ?? sessions[0]
  return chosen !== undefined && collectionOf(chosen.provider_id, null).way === "cod"
}

function viewItem(item: DetailItem, line: LineFacts | undefined) {
  return {
    id: item.id,
    product_id: item.product_id ?? null,
    variant_id: item.variant_id ?? null,
    product_title: item.product_title ?? item.title,
    variant_title: item.variant_title ?? null,
    sku: item.variant_sku ?? null,
    thumbnail: item.thumbnail ?? null,
    quantity: dong(item.quantity),
    unit_price: dong(item.unit_price),
    total: dong(item.total),
    fulfilled_quantity: line?.packed ?? 0,
    delivered_quantity: line?.delivered ?? 0,
    returned_quantity: line?.returned ?? 0,
  }
}

function viewAddress(address: DetailAddress | null | undefined) {
  return {
    first_name: address?.first_name ?? null,
    last_name: address?.last_name ?? null,
    phone: address?.phone ?? null,
    address_1: address?.address_1 ?? null,
    city: address?.city ?? null,
    province: address?.province ?? null,
  }
}

/** Parcels in the order in which they were packed; unpacked ones are left out. */
export function viewParcels(
  fulfillments: DetailFulfillment[],
  { parcels, lines }: Pick<OrderFacts, "parcels" | "lines">,
) {
  return parcels
    .filter(({ cancelled }) => !cancelled)
    .flatMap((parcel) => {
      const found = fulfillments.find(({ id }) => id === parcel.id)
      return found ? [{ parcel, found }] : []
    })
    .sort((a, b) => Number(new Date(a.found.created_at)) - Number(new Date(b.found.created_at)))
    .map(({ parcel, found }) => ({
      id: parcel.id,
      state: parcelStateOf(parcel),
      items: parcel.lines.map((line) => ({
        ...line,
        title: lines.find(({ id }) => id === line.line_item_id)?.title ?? "",
      })),
      tracking_number: found.labels?.[0]?.tracking_number ?? null,
      carrier: text(found.metadata?.carrier),
      packed_at: found.packed_at ?? found.created_at,
      shipped_at: found.shipped_at ?? null,
      delivered_at: found.delivered_at ?? null,
      refused_at: text(found.metadata?.refused_at),
      refusal_reason: text(found.metadata?.refusal_reason),
    }))
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** The order's way from its placing on, oldest first. */
export function viewTimeline({ transitions }: Pick<OrderRow, "transitions">, placedAt: Moment) {
  const steps = [...transitions]
    .sort((a, b) => Number(new Date(a.created_at)) - Number(new Date(b.created_at)))
    .map(({ to_state, actor_type, reason, created_at }) => ({
      state: to_state,
      at: created_at,
      actor_type,
      reason,
    }))
  return [{ state: "new", at: placedAt, actor_type: null, reason: null }, ...steps]
}
