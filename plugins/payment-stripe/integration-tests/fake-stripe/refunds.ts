import type Stripe from "stripe"
import { assertKnown, createdSince, type Form, mergeMetadata, text, whole } from "./params.ts"
import { intentOf } from "./payment-intents.ts"
import { invalid, missing } from "./problems.ts"
import { type FakeState, listOf, now } from "./state.ts"

const CREATE = [
  "payment_intent",
  "amount",
  "metadata",
  "reason",
] satisfies (keyof Stripe.RefundCreateParams)[]
const UPDATE = ["metadata"] satisfies (keyof Stripe.RefundUpdateParams)[]

export function createRefund(state: FakeState, form: Form): Stripe.Refund {
  assertKnown(form, CREATE)
  const intent = intentOf(state, text(form, "payment_intent") ?? "")
  if (intent.status !== "succeeded") {
    throw invalid("This PaymentIntent does not have a successful charge to refund.")
  }
  const left = intent.amount_received - refundedOf(state, intent.id)
  const amount = whole(form, "amount") ?? left
  if (amount <= 0 || amount > left) {
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`)
  }
  const refund: Stripe.Refund = {
    id: state.id("re"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: intent.latest_charge,
    created: now(),
    currency: intent.currency,
    customer: null,
    customer_account: null,
    metadata: mergeMetadata({}, form),
    payment_intent: intent.id,
    payment_method: null,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  }
  state.refunds.set(refund.id, refund)
  state.happened("refund.created", refund)
  return refund
}

export function updateRefund(state: FakeState, id: string, form: Form): Stripe.Refund {
  assertKnown(form, UPDATE)
  const refund = state.refunds.get(id)
  if (!refund) {
    throw missing("refund", id)
  }
  refund.metadata = mergeMetadata(refund.metadata ?? {}, form)
  return refund
}

export function listRefunds(state: FakeState, form: Form) {
  const of = text(form, "payment_intent")
  const all = [...state.refunds.values()].filter(
    ({ payment_intent, created }) => (!of || payment_intent === of) && created >= createdSince(form),
  )
  return listOf(all.toReversed(), "/v1/refunds")
}

export function refundedOf(state: FakeState, intentId: string): number {
  return [...state.refunds.values()]
    .filter(({ payment_intent, status }) => payment_intent === intentId && status !== "failed")
    .reduce((sum, { amount }) => sum + amount, 0)
}
