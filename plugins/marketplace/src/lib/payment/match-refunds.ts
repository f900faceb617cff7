import type { ProviderRefund } from "./payment-rail"

/**
 * `authorization_lost`: orders stand, but the card was freed before it was charged. `refund_failed`: the bank did not
 * take a refund. `refund_unassigned`: money went back at the provider and nobody said of which order.
 */
export const MISMATCH_KINDS = ["authorization_lost", "refund_failed", "refund_unassigned"] as const
export type Mismatch = { kind: (typeof MISMATCH_KINDS)[number]; reference: string; amount: number }

/** An order's payment with the refunds that Medusa knows of it. Amounts in đồng. */
export type RefundedPayment = {
  payment_id: string
  order_id: string
  refunds: { id: string; amount: number; created_at: Date }[]
}

export type RefundRepairs = {
  /** Made at the provider, not known to Medusa. */
  adopt: { payment_id: string; order_id: string; refund: ProviderRefund }[]
  /** Known to Medusa, not at the provider: to be made, unless it is `made` there under another name. */
  make: { payment_id: string; order_id: string; refund_id: string; amount: number; made: string | null }[]
  mismatches: Mismatch[]
}

/** Medusa writes a refund down moments before it asks for it. */
const UNDER_WAY_SECONDS = 120

/**
 * Compares the refunds of one checkout as Medusa and as its provider know them. Where each side knows one of the same
 * order and amount that the other does not, they are taken for one: it was written down, and its name never arrived.
 */
export function matchRefunds(
  payments: RefundedPayment[],
  theirs: ProviderRefund[],
  now: Date,
): RefundRepairs {
  const repairs: RefundRepairs = { adopt: [], make: [], mismatches: [] }
  const known = new Set(payments.flatMap(({ refunds }) => refunds.map(({ id }) => id)))
  const heard = new Set(theirs.map(({ refund_id }) => refund_id))
  const madeAs = new Map<string, string>()
  for (const refund of theirs.filter(({ is_failed }) => !is_failed)) {
    if (refund.refund_id && known.has(refund.refund_id)) {
      continue
    }
    const payment =
      payments.find(({ order_id }) => order_id === refund.order_id) ??
      (payments.length === 1 && !refund.order_id ? payments[0] : undefined)
    const twin = payment?.refunds.find(
      ({ id, amount }) => amount === refund.amount && !heard.has(id) && !madeAs.has(id),
    )
    if (twin) {
      madeAs.set(twin.id, refund.id)
    } else if (payment) {
      repairs.adopt.push({ payment_id: payment.payment_id, order_id: payment.order_id, refund })
    } else {
      repairs.mismatches.push({ kind: "refund_unassigned", reference: refund.id, amount: refund.amount })
    }
  }
  for (const { payment_id, order_id, refunds } of payments) {
    for (const { id, amount, created_at } of refunds) {
      const own = theirs.filter(({ refund_id }) => refund_id === id)
      const isOld = now.getTime() - created_at.getTime() > UNDER_WAY_SECONDS * 1000
      if (own.length === 0 && isOld) {
        repairs.make.push({ payment_id, order_id, refund_id: id, amount, made: madeAs.get(id) ?? null })
      } else if (own.length > 0 && own.every(({ is_failed }) => is_failed)) {
        repairs.mismatches.push({ kind: "refund_failed", reference: id, amount })
      }
    }
  }
  return repairs
}
