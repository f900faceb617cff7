import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { WHOLE_LINE_FIELDS, type WholeLine, wholeLineTotal } from "../whole-line-total"
import type { PaidBy } from "./refund-amounts"

export const ORDER_MONEY_FIELDS = [
  "id",
  "shipping_total",
  ...WHOLE_LINE_FIELDS,
  "items.variant_id",
  "payment_collections.payments.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.note",
]

type Amount = { amount: BigNumberInput }
export type NativeOrderMoney = {
  shipping_total: BigNumberInput
  items?: (WholeLine & { id: string; variant_id?: string | null })[]
  payment_collections?: {
    payments?: { id: string; captures?: Amount[]; refunds?: (Amount & { note?: string | null })[] }[]
  }[]
}

/** What an order's goods and way were paid with, and what has come and gone of it; whole đồng. */
export type OrderMoney = {
  shipping_total: number
  lines: { id: string; quantity: number; total: number; variant_id: string | null }[]
  payments: PaidBy[]
}

const dong = (value: BigNumberInput): number => Math.round(new BigNumber(value).numeric)

export function orderMoneyOf(order: NativeOrderMoney): OrderMoney {
  return {
    shipping_total: dong(order.shipping_total),
    lines: (order.items ?? []).map((item) => ({
      id: item.id,
      variant_id: item.variant_id ?? null,
      quantity: new BigNumber(item.quantity).numeric,
      total: wholeLineTotal(item),
    })),
    payments: (order.payment_collections ?? [])
      .flatMap(({ payments = [] }) => payments)
      .map(({ id, captures = [], refunds = [] }) => ({
        id,
        captured: captures.reduce((sum, { amount }) => sum + dong(amount), 0),
        refunds: refunds.map(({ amount, note }) => ({ amount: dong(amount), note: note ?? null })),
      })),
  }
}
