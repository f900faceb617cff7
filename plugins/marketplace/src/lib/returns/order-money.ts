import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import type { PaidBy } from "./refund-amounts"

export const ORDER_MONEY_FIELDS = [
  "id",
  "shipping_total",
  "items.id",
  "items.quantity",
  "items.variant_id",
  "items.total",
  "payment_collections.payments.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.note",
]

type Amount = { amount: BigNumberInput }
export type NativeOrderMoney = {
  shipping_total: BigNumberInput
  items?: { id: string; quantity: BigNumberInput; total: BigNumberInput; variant_id?: string | null }[]
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
    lines: (order.items ?? []).map(({ id, quantity, total, variant_id = null }) => ({
      id,
      variant_id,
      quantity: new BigNumber(quantity).numeric,
      total: dong(total),
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
