import type { ReceiptOutcome } from "../../modules/bank-transfer/models/bank-receipt"

/** Who says that money came: a bank, or a person who has seen it. */
export type ToldReceipt = { source: string; amount: number; outcome: ReceiptOutcome | null }
type Refund = { amount: number; note?: string | null }

/** Refunds that a producer makes name their `order_refund`, and are written down once they are paid by hand. */
const PAID_BY_HAND = "oref_"
const BANK = "bank"

/**
 * Đồng that came for an order by all its receipts, in the order in which they were told. One transfer may be told twice,
 * by a person and by the bank: a receipt that is one too many and has the amount of one the other side told is that one.
 */
export function cameIn(receipts: ToldReceipt[]): number {
  const unpaired = new Map<string, number>()
  const count = (key: string) => unpaired.get(key) ?? 0
  let sum = 0
  for (const { source, amount, outcome } of receipts) {
    const isBank = source === BANK
    const [own, other] = [`${isBank}:${amount}`, `${!isBank}:${amount}`]
    if ((outcome === "double" || outcome === "late") && count(other) > 0) {
      unpaired.set(other, count(other) - 1)
    } else if (outcome && outcome !== "unknown") {
      unpaired.set(own, count(own) + 1)
      sum += amount
    }
  }
  return sum
}

/** What is known of an order's money, đồng. */
export type MoneyFacts = {
  /** Still hoped for: what is there waits for the rest. */
  isAwaited: boolean
  collected_by: "producer" | "psp"
  came: number
  captured: number
  refunds: Refund[]
  /** What was transferred back and noted. */
  given_back: number
}

/**
 * Đồng that have to be transferred back to the shopper by hand: all that came and is neither kept as payment nor given
 * back. What a producer refunds of its own account it has paid by then; what lies with the payment provider nobody has.
 */
export function owedBack({
  isAwaited,
  collected_by,
  came,
  captured,
  refunds,
  given_back,
}: MoneyFacts): number {
  if (isAwaited) {
    return 0
  }
  const refunded = sumOf(refunds)
  const byHand =
    collected_by === "psp" ? 0 : sumOf(refunds.filter(({ note }) => note?.startsWith(PAID_BY_HAND)))
  return Math.max(0, came - (captured - refunded) - byHand - given_back)
}

const sumOf = (refunds: Refund[]): number => refunds.reduce((sum, { amount }) => sum + amount, 0)
