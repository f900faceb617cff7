import { MedusaError } from "@medusajs/framework/utils"
import { partUntil } from "../ledger/postings"
import type { Quantity } from "../order-actions"

/** A line of an order: what its whole quantity came to, in đồng, and how many units had come back before. */
type Line = { id: string; quantity: number; total: number; returned: number }

/**
 * What goods that come back are worth, in whole đồng. The parts of a line add up to exactly what was paid for it, in
 * however many steps it comes back.
 */
export function worthOf(lines: Line[], items: Quantity[]): number {
  return items.reduce((sum, { line_item_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_item_id)
    return line
      ? sum +
          partUntil(line.total, line.quantity, line.returned + quantity) -
          partUntil(line.total, line.quantity, line.returned)
      : sum
  }, 0)
}

/** A payment of an order in đồng; `refunds` carry the id of the order's refund that they belong to as their note. */
export type PaidBy = {
  id: string
  captured: number
  refunds: { amount: number; note: string | null }[]
}

const leftOf = ({ captured, refunds }: PaidBy): number =>
  captured - refunds.reduce((sum, { amount }) => sum + amount, 0)

/** How much of what a shopper paid has not gone back yet. */
export const refundable = (payments: PaidBy[]): number =>
  payments.reduce((sum, payment) => sum + Math.max(0, leftOf(payment)), 0)

/** How much has gone back for some of an order's refunds, named by their ids. */
export const givenFor = (payments: PaidBy[], refundIds: string[]): number =>
  payments
    .flatMap(({ refunds }) => refunds)
    .filter(({ note }) => note !== null && refundIds.includes(note))
    .reduce((sum, { amount }) => sum + amount, 0)

/**
 * From which payments the rest of a refund is taken: what was already given back for it, by an attempt that died
 * half-way, is not given again. Refuses where not all of it is there any more (`refund_too_high`).
 */
export function partsOfRefund(
  payments: PaidBy[],
  refund: { id: string; amount: number },
): { payment_id: string; amount: number }[] {
  let rest = refund.amount - givenFor(payments, [refund.id])
  assertRefundable(rest, refundable(payments))
  return payments.flatMap((payment) => {
    const amount = Math.min(rest, Math.max(0, leftOf(payment)))
    rest -= amount
    return amount > 0 ? [{ payment_id: payment.id, amount }] : []
  })
}

/** Refuses more than `most` đồng (`refund_too_high`). */
export function assertRefundable(amount: number, most: number): void {
  if (amount > most) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `At most ${most} đồng of this order can be given back.`,
      "refund_too_high",
    )
  }
}
