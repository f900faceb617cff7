import type Stripe from "stripe"
import { createdSince, type Form, text } from "./params.ts"
import { intentOf } from "./payment-intents.ts"
import { missing } from "./problems.ts"
import { type FakeState, listOf, now } from "./state.ts"

/** Only what the market reads of a dispute; its evidence is given in Stripe's dashboard. */
export type FakeDispute = Pick<
  Stripe.Dispute,
  | "id"
  | "object"
  | "amount"
  | "charge"
  | "created"
  | "currency"
  | "is_charge_refundable"
  | "livemode"
  | "metadata"
  | "payment_intent"
  | "reason"
  | "status"
> & { evidence_details: Pick<Stripe.Dispute.EvidenceDetails, "due_by" | "has_evidence" | "past_due"> }

const WEEK_SECONDS = 604_800

/** The shopper's bank takes the money back until it is decided. */
export function openDispute(state: FakeState, intentId: string, amount: number): FakeDispute {
  const intent = intentOf(state, intentId)
  const dispute: FakeDispute = {
    id: state.id("du"),
    object: "dispute",
    amount,
    charge: String(intent.latest_charge),
    created: now(),
    currency: intent.currency,
    evidence_details: { due_by: now() + WEEK_SECONDS, has_evidence: false, past_due: false },
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: intent.id,
    reason: "product_not_received",
    status: "needs_response",
  }
  state.disputes.set(dispute.id, dispute)
  state.happened("charge.dispute.created", dispute)
  return dispute
}

export function closeDispute(state: FakeState, id: string, status: "won" | "lost"): FakeDispute {
  const dispute = disputeOf(state, id)
  dispute.status = status
  state.happened("charge.dispute.closed", dispute)
  return dispute
}

export function disputeOf(state: FakeState, id: string): FakeDispute {
  const dispute = state.disputes.get(id)
  if (!dispute) {
    throw missing("dispute", id)
  }
  return dispute
}

export function listDisputes(state: FakeState, form: Form) {
  const of = text(form, "payment_intent")
  const all = [...state.disputes.values()].filter(
    ({ payment_intent, created }) => (!of || payment_intent === of) && created >= createdSince(form),
  )
  return listOf(all.toReversed(), "/v1/disputes")
}
