import type { OrderMoney } from "./order-money"
import { refundable } from "./refund-amounts"

type Earlier = { kind: string; amount: number }

/**
 * The most đồng that may go back now: what was paid and has not gone back, without what is promised for goods that have
 * come back already; for shipping no more than it cost.
 */
export function mostRefundable(
  kind: "goods" | "shipping",
  money: Pick<OrderMoney, "shipping_total" | "payments">,
  { promised, earlier }: { promised: number; earlier: Earlier[] },
): number {
  const free = Math.max(0, refundable(money.payments) - promised)
  if (kind === "goods") {
    return free
  }
  const shippingGiven = earlier
    .filter(({ kind }) => kind === "shipping")
    .reduce((sum, { amount }) => sum + amount, 0)
  return Math.min(free, Math.max(0, money.shipping_total - shippingGiven))
}
