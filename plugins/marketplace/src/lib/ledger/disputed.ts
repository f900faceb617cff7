import type { ProviderDispute } from "../payment/payment-rail"
import { type Posting, partUntil, payoutPostings, reversed } from "./postings"

/** What one producer's order brought in of a disputed payment, and how much of it went back, đồng. */
export type PaidOrder = { order_id: string; producer_id: string; captured: number; refunded: number }

/** What one order bears of a dispute. */
export type DisputePart = { order_id: string; producer_id: string; postings: Posting[] }

export type DisputeEntry = DisputePart & {
  source_type: "dispute"
  source_id: string
  kind: "dispute_withdrawn" | "dispute_reinstated"
}

/** The name under which an order's part of a dispute stands in the ledger. */
export const disputeSource = (disputeId: string, orderId: string): string => `${disputeId}:${orderId}`

/**
 * What a dispute means in the ledger: the bank takes money from what the provider holds, so the house owes it to the
 * producers no longer; a dispute that is won gives it back. Both are written whenever a dispute is won, so that it does
 * not matter which news came first. Who bears what is decided when the withdrawal is written: `withdrawn` is how it
 * stands in the ledger, empty where it does not yet. What is given back later changes it no more.
 */
export function disputeEntries(
  { id, amount, state }: ProviderDispute,
  orders: PaidOrder[],
  withdrawn: DisputePart[],
): DisputeEntry[] {
  if (state === "warning") {
    return []
  }
  const parts = withdrawn.length > 0 ? withdrawn : partsOf(amount, orders)
  return parts.flatMap(({ order_id, producer_id, postings }) => {
    const source_id = disputeSource(id, order_id)
    const common = { source_type: "dispute" as const, source_id, order_id, producer_id }
    return [
      { ...common, kind: "dispute_withdrawn" as const, postings },
      ...(state === "won"
        ? [{ ...common, kind: "dispute_reinstated" as const, postings: reversed(postings) }]
        : []),
    ]
  })
}

/**
 * Each order bears in proportion to what it has kept of the payment, to the đồng; only where all was given back already
 * and the bank takes it once more, in proportion to what it brought in.
 */
function partsOf(amount: number, orders: PaidOrder[]): DisputePart[] {
  const kept = orders.map(({ captured, refunded }) => Math.max(0, captured - refunded))
  const weights = kept.some((weight) => weight > 0) ? kept : orders.map(({ captured }) => captured)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let until = 0
  return orders.map(({ order_id, producer_id }, place) => {
    const before = partUntil(amount, total, until)
    until += weights[place] ?? 0
    return {
      order_id,
      producer_id,
      postings: payoutPostings(producer_id, partUntil(amount, total, until) - before),
    }
  })
}
