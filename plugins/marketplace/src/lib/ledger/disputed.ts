import type { ProviderDispute } from "../payment/payment-rail"
import { type Posting, partUntil, payoutPostings, reversed } from "./postings"

/** What one producer's order brought in of a disputed payment, đồng. */
export type PaidOrder = { order_id: string; producer_id: string; amount: number }

export type DisputeEntry = {
  source_type: "dispute"
  source_id: string
  kind: "dispute_withdrawn" | "dispute_reinstated"
  order_id: string
  producer_id: string
  postings: Posting[]
}

/**
 * What a dispute means in the ledger: the bank takes money from what the provider holds, so the house owes it to the
 * producers no longer, each in proportion to its order and to the đồng; a dispute that is won gives it back. Both are
 * written whenever a dispute is won, so that it does not matter which news came first.
 */
export function disputeEntries({ id, amount, state }: ProviderDispute, orders: PaidOrder[]): DisputeEntry[] {
  if (state === "warning") {
    return []
  }
  const total = orders.reduce((sum, order) => sum + order.amount, 0)
  let until = 0
  return orders.flatMap(({ order_id, producer_id, amount: paid }) => {
    const before = partUntil(amount, total, until)
    until += paid
    const postings = payoutPostings(producer_id, partUntil(amount, total, until) - before)
    const common = { source_type: "dispute" as const, source_id: `${id}:${order_id}`, order_id, producer_id }
    return [
      { ...common, kind: "dispute_withdrawn" as const, postings },
      ...(state === "won"
        ? [{ ...common, kind: "dispute_reinstated" as const, postings: reversed(postings) }]
        : []),
    ]
  })
}
