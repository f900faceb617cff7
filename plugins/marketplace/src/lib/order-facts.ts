import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { fold } from "./fold"
import type { LineFacts, OrderFacts, ParcelFacts } from "./order-state"

type Line = {
  id: string
  title: string
  product_title?: string | null
  quantity: BigNumberInput
  detail?: {
    fulfilled_quantity?: BigNumberInput
    delivered_quantity?: BigNumberInput
    return_received_quantity?: BigNumberInput
    return_dismissed_quantity?: BigNumberInput
  }
  variant?: { inventory_items?: { inventory_item_id: string; required_quantity: number }[] } | null
}

type Fulfillment = {
  id: string
  shipped_at?: unknown
  delivered_at?: unknown
  canceled_at?: unknown
  metadata?: Record<string, unknown> | null
  items?: { line_item_id?: string | null; inventory_item_id?: string | null; quantity: BigNumberInput }[]
}

/** What is read of a native order to say how far it is; ORDER_FACTS_FIELDS asks for just this. */
export type NativeOrder = {
  id: string
  display_id: number
  status: string
  total: BigNumberInput
  summary?: { pending_difference?: BigNumberInput } | null
  items?: Line[] | null
  fulfillments?: Fulfillment[] | null
  shipping_address?: { first_name?: string | null; last_name?: string | null; phone?: string | null } | null
}

export const ORDER_FACTS_FIELDS = [
  "id",
  "display_id",
  "status",
  "total",
  "summary.pending_difference",
  "items.*",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.metadata",
  "fulfillments.items.line_item_id",
  "fulfillments.items.inventory_item_id",
  "fulfillments.items.quantity",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.phone",
]

const numeric = (value: BigNumberInput | undefined | null): number => new BigNumber(value ?? 0).numeric

/** Reads Medusa's own records; only that a producer has confirmed the order is ours to remember. */
export function orderFactsOf(order: NativeOrder, confirmed: boolean): OrderFacts {
  const lines = (order.items ?? []).filter((line) => numeric(line.quantity) > 0)
  return {
    cancelled: order.status === "canceled",
    confirmed,
    lines: lines.map(lineFactsOf),
    parcels: (order.fulfillments ?? []).map((fulfillment) => parcelFactsOf(fulfillment, lines)),
  }
}

function lineFactsOf({ id, title, product_title, quantity, detail }: Line): LineFacts {
  return {
    id,
    title: product_title ?? title,
    quantity: numeric(quantity),
    packed: numeric(detail?.fulfilled_quantity),
    delivered: numeric(detail?.delivered_quantity),
    returned: numeric(detail?.return_received_quantity) + numeric(detail?.return_dismissed_quantity),
  }
}

function parcelFactsOf(fulfillment: Fulfillment, lines: Line[]): ParcelFacts {
  return {
    id: fulfillment.id,
    lines: parcelLinesOf(fulfillment, lines),
    shipped: Boolean(fulfillment.shipped_at),
    delivered: Boolean(fulfillment.delivered_at),
    refused: Boolean(fulfillment.metadata?.refused_at),
    cancelled: Boolean(fulfillment.canceled_at),
  }
}

/**
 * A parcel's contents in units of the order's lines. Medusa keeps them in units of stock: a gift set of two jars and a
 * box is three rows, the first with twice the quantity.
 */
function parcelLinesOf({ items = [] }: Fulfillment, lines: Line[]): ParcelFacts["lines"] {
  return lines.flatMap(({ id, variant }) => {
    const row = items.find(({ line_item_id }) => line_item_id === id)
    if (!row) {
      return []
    }
    const stock = variant?.inventory_items?.find((item) => item.inventory_item_id === row.inventory_item_id)
    return [{ line_item_id: id, quantity: numeric(row.quantity) / (stock?.required_quantity ?? 1) }]
  })
}

const PHONE_TAIL_DIGITS = 6

/** The recipient as lists search for them: the name folded, and the end of the phone number. */
export function recipientKeys(address: NativeOrder["shipping_address"]): {
  customer_search: string
  phone_tail: string
} {
  const name = [address?.first_name, address?.last_name].filter(Boolean).join(" ")
  return { customer_search: fold(name), phone_tail: phoneTail(address?.phone ?? "") }
}

export const phoneTail = (text: string): string => text.replace(/\D/g, "").slice(-PHONE_TAIL_DIGITS)

/** The money of an order in đồng: its total, and what nobody has paid yet. */
export function orderMoney(order: Pick<NativeOrder, "total" | "summary">): {
  total: number
  outstanding: number
} {
  return {
    total: numeric(order.total),
    outstanding: Math.max(0, numeric(order.summary?.pending_difference)),
  }
}
