import type { OrderMoney } from "./order-money"
import { givenFor, refundable } from "./refund-amounts"

type Earlier = { id: string; kind: string }

/**
 * The most đồng that may go back now: what was paid and has not gone back, without what is promised for goods that have
 * come back already; for shipping no more than it cost. Of `earlier` refunds counts what has gone back for them: one
 * that was refused is not in the way of the next.
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
  const shipping = earlier.filter(({ kind }) => kind === "shipping").map(({ id }) => id)
  return Math.min(free, Math.max(0, money.shipping_total - givenFor(money.payments, shipping)))
}
