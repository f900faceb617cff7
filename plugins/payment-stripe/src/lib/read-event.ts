import type { IncomingHttpHeaders } from "node:http"
import type { PaymentNotice } from "@cho-lang/marketplace/lib/payment/payment-rail"
import Stripe from "stripe"

/** Seconds after which a signed event is too old to be believed; Stripe signs each delivery anew. */
const TOLERANCE_SECONDS = 300

/** Reads a webhook's body; null unless it is signed with the secret and new. */
export function readEvent(
  body: Buffer,
  headers: IncomingHttpHeaders,
  secret: string | undefined,
): PaymentNotice | null {
  const signature = headers["stripe-signature"]
  if (!secret || typeof signature !== "string") {
    return null
  }
  try {
    const event = Stripe.webhooks.constructEvent(body, signature, secret, TOLERANCE_SECONDS)
    return { event_id: event.id, type: event.type, reference: intentOf(event.data.object) }
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) {
      return null
    }
    throw error
  }
}

/** The intent an event's object is, or belongs to. */
function intentOf(object: unknown): string | null {
  const { object: kind, id, payment_intent } = object as Record<string, unknown>
  const intent = kind === "payment_intent" ? id : payment_intent
  return typeof intent === "string" ? intent : null
}
