import type { Commission } from "../commission/commission-rule"
import {
  type Collection,
  commissionPostings,
  type Posting,
  partUntil,
  salePostings,
  type Withheld,
  withholdingPostings,
} from "./postings"

/** Moments are ISO 8601 in UTC: between the steps of a workflow a date is text. */
type Step = { id: string; amount: number; created_at: string }

/** One producer order's payment as Medusa knows it. Amounts in đồng. */
export type PaymentFacts = {
  payment_id: string
  order_id: string
  producer_id: string
  collection: Collection
  /** What the order came to when it was placed. */
  order_total: number
  captures: Step[]
  refunds: Step[]
}

/** Money that came (positive) or went back (negative), and how much of the order was paid before and after it. */
export type Movement = {
  source_type: "capture" | "refund"
  source_id: string
  amount: number
  net_before: number
  net_after: number
  occurred_at: string
}

/** Captures and refunds in the order in which they happened. */
export function movementsOf({ captures, refunds }: Pick<PaymentFacts, "captures" | "refunds">): Movement[] {
  const steps = [
    ...captures.map((step) => ({ ...step, source_type: "capture" as const, sign: 1 })),
    ...refunds.map((step) => ({ ...step, source_type: "refund" as const, sign: -1 })),
  ].sort((a, b) => a.created_at.localeCompare(b.created_at) || b.sign - a.sign || a.id.localeCompare(b.id))
  let net = 0
  return steps.map(({ id, amount, created_at, source_type, sign }) => {
    const net_before = net
    net += sign * amount
    return {
      source_type,
      source_id: id,
      amount: sign * amount,
      net_before,
      net_after: net,
      occurred_at: created_at,
    }
  })
}

export type LedgerEntry = {
  source_type: string
  source_id: string
  kind: "sale" | "commission" | "withholding"
  order_id: string
  producer_id: string
  occurred_at: string
  postings: Posting[]
}

/**
 * What a payment's movements mean in the ledger: the sale itself, the commission that belongs to it and the tax that is
 * withheld of it (`withheld` by the movement's source id, negative for a refund).
 */
export function ledgerEntriesOf(
  { order_id, producer_id, collection, order_total }: PaymentFacts,
  movements: Movement[],
  commission: Pick<Commission, "amount" | "vat_amount">,
  withheld: Record<string, Withheld>,
): LedgerEntry[] {
  return movements.flatMap(({ source_type, source_id, amount, net_before, net_after, occurred_at }) => {
    const part = (whole: number) =>
      partUntil(whole, order_total, net_after) - partUntil(whole, order_total, net_before)
    const common = { source_type, source_id, order_id, producer_id, occurred_at }
    const taken = { amount: part(commission.amount), vat_amount: part(commission.vat_amount) }
    return [
      { ...common, kind: "sale" as const, postings: salePostings(producer_id, collection, amount) },
      { ...common, kind: "commission" as const, postings: commissionPostings(producer_id, taken) },
      {
        ...common,
        kind: "withholding" as const,
        postings: withholdingPostings(producer_id, withheld[source_id] ?? { vat: 0, pit: 0 }),
      },
    ].filter(({ postings }) => postings.length > 0)
  })
}
