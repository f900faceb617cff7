import type Stripe from "stripe"
import { assertKnown, createdSince, type Form, mergeMetadata, text, whole } from "./params.ts"
import { invalid, missing, StripeRefusal } from "./problems.ts"
import { type FakeState, listOf, now } from "./state.ts"

/** About half a US dollar, and Stripe's eight digits. */
const LEAST = 13_000
const MOST = 99_999_999

const CREATE = [
  "amount",
  "currency",
  "capture_method",
  "allowed_payment_method_types",
  "metadata",
  "description",
  "payment_method",
  "confirm",
] satisfies (keyof Stripe.PaymentIntentCreateParams)[]
const UPDATE = ["amount", "metadata", "description"] satisfies (keyof Stripe.PaymentIntentUpdateParams)[]
const CONFIRM = ["payment_method", "return_url"] satisfies (keyof Stripe.PaymentIntentConfirmParams)[]
const CAPTURE = ["amount_to_capture", "metadata"] satisfies (keyof Stripe.PaymentIntentCaptureParams)[]
const CANCEL = ["cancellation_reason"] satisfies (keyof Stripe.PaymentIntentCancelParams)[]

export function createIntent(state: FakeState, form: Form): Stripe.PaymentIntent {
  assertKnown(form, CREATE)
  const id = state.id("pi")
  const intent: Stripe.PaymentIntent = {
    ...BLANK,
    id,
    amount: amountOf(form),
    client_secret: `${id}_secret_fake`,
    created: now(),
    currency: text(form, "currency") ?? "",
    capture_method: text(form, "capture_method") === "manual" ? "manual" : "automatic_async",
    allowed_payment_method_types: ["card"],
    payment_method_types: ["card"],
    metadata: mergeMetadata({}, form),
  }
  state.intents.set(id, intent)
  state.happened("payment_intent.created", intent)
  return intent
}

export function intentOf(state: FakeState, id: string): Stripe.PaymentIntent {
  const intent = state.intents.get(id)
  if (!intent) {
    throw missing("payment_intent", id)
  }
  return intent
}

export function listIntents(state: FakeState, form: Form) {
  const since = createdSince(form)
  const all = [...state.intents.values()].filter(({ created }) => created >= since)
  return listOf(all.toReversed(), "/v1/payment_intents")
}

export function updateIntent(state: FakeState, id: string, form: Form): Stripe.PaymentIntent {
  assertKnown(form, UPDATE)
  const intent = intentOf(state, id)
  if (form.amount !== undefined) {
    only(intent, ["requires_payment_method", "requires_confirmation", "requires_action"], "updated")
    intent.amount = amountOf(form)
  }
  intent.metadata = mergeMetadata(intent.metadata, form)
  return intent
}

/**
 * What Stripe.js does in the shopper's browser, chosen by the payment method: `pm_card_visa` pays,
 * `pm_card_authenticationRequired` wants the bank's question answered first (by a second confirmation),
 * `pm_card_chargeDeclined` is refused.
 */
export function confirmIntent(state: FakeState, id: string, form: Form): Stripe.PaymentIntent {
  assertKnown(form, CONFIRM)
  const intent = intentOf(state, id)
  only(intent, ["requires_payment_method", "requires_confirmation", "requires_action"], "confirmed")
  const method = text(form, "payment_method") ?? String(intent.payment_method ?? "")
  if (method === "pm_card_chargeDeclined") {
    intent.status = "requires_payment_method"
    state.happened("payment_intent.payment_failed", intent)
    throw new StripeRefusal(402, {
      type: "card_error",
      code: "card_declined",
      message: "Your card was declined.",
      payment_intent: intent,
    })
  }
  if (method === "pm_card_authenticationRequired" && intent.status !== "requires_action") {
    Object.assign(intent, { status: "requires_action", payment_method: method })
    state.happened("payment_intent.requires_action", intent)
    return intent
  }
  intent.payment_method = method
  intent.latest_charge = state.id("ch")
  if (intent.capture_method === "manual") {
    Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount })
    state.happened("payment_intent.amount_capturable_updated", intent)
  } else {
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount })
    state.happened("payment_intent.succeeded", intent)
  }
  return intent
}

export function captureIntent(state: FakeState, id: string, form: Form): Stripe.PaymentIntent {
  assertKnown(form, CAPTURE)
  const intent = intentOf(state, id)
  only(intent, ["requires_capture"], "captured")
  const amount = whole(form, "amount_to_capture") ?? intent.amount_capturable
  if (amount <= 0 || amount > intent.amount_capturable) {
    throw invalid("Amount to capture is not within what was authorised.", "amount_too_large")
  }
  intent.metadata = mergeMetadata(intent.metadata, form)
  Object.assign(intent, { status: "succeeded", amount_received: amount, amount_capturable: 0 })
  state.happened("payment_intent.succeeded", intent)
  return intent
}

export function cancelIntent(state: FakeState, id: string, form: Form): Stripe.PaymentIntent {
  assertKnown(form, CANCEL)
  const intent = intentOf(state, id)
  only(
    intent,
    ["requires_payment_method", "requires_confirmation", "requires_action", "requires_capture", "processing"],
    "canceled",
  )
  Object.assign(intent, { status: "canceled", amount_capturable: 0, canceled_at: now() })
  state.happened("payment_intent.canceled", intent)
  return intent
}

function only(intent: Stripe.PaymentIntent, statuses: Stripe.PaymentIntent.Status[], deed: string): void {
  if (!statuses.includes(intent.status)) {
    throw invalid(
      `This PaymentIntent could not be ${deed} because it has a status of ${intent.status}.`,
      "payment_intent_unexpected_state",
      { payment_intent: intent },
    )
  }
}

function amountOf(form: Form): number {
  const amount = whole(form, "amount") ?? 0
  if (amount < LEAST) {
    throw invalid("Amount must convert to at least 50 cents.", "amount_too_small", { param: "amount" })
  }
  if (amount > MOST) {
    throw invalid("Amount must be no more than ₫99,999,999.", "amount_too_large", { param: "amount" })
  }
  return amount
}

const BLANK = {
  object: "payment_intent",
  amount_capturable: 0,
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  confirmation_method: "automatic",
  customer: null,
  customer_account: null,
  description: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: "requires_payment_method",
  transfer_group: null,
} satisfies Partial<Stripe.PaymentIntent>
