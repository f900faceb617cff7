import { MedusaError, PaymentSessionStatus } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import type { IntentPart } from "./payment-data"
import { sumOf } from "./shares"

const STATUS_OF: Partial<Record<Stripe.PaymentIntent.Status, PaymentSessionStatus>> = {
  requires_action: PaymentSessionStatus.REQUIRES_MORE,
  requires_capture: PaymentSessionStatus.AUTHORIZED,
  succeeded: PaymentSessionStatus.CAPTURED,
  canceled: PaymentSessionStatus.CANCELED,
}

export function sessionStatusOf({ status }: Pick<Stripe.PaymentIntent, "status">): PaymentSessionStatus {
  return STATUS_OF[status] ?? PaymentSessionStatus.PENDING
}

/**
 * Refuses an intent that does not pay for all orders of its checkout: not confirmed, for another session, in another
 * currency or for less than their sum.
 */
export function assertCovers(intent: Stripe.PaymentIntent, { sessionId, all }: IntentPart): void {
  const { PAYMENT_AUTHORIZATION_ERROR, PAYMENT_REQUIRES_MORE_ERROR } = MedusaError.Types
  if (intent.status === "requires_action" || intent.status === "processing") {
    throw new MedusaError(
      PAYMENT_REQUIRES_MORE_ERROR,
      "Your bank wants you to confirm this payment first.",
      "card_requires_action",
    )
  }
  const held = intent.status === "succeeded" ? intent.amount_received : intent.amount_capturable
  const isHeld = intent.status === "succeeded" || intent.status === "requires_capture"
  if (!isHeld || intent.currency !== "vnd" || held < sumOf(all)) {
    throw new MedusaError(
      PAYMENT_AUTHORIZATION_ERROR,
      "The card has not paid for this order. Please pay again or choose another way.",
      "card_not_authorized",
    )
  }
  if (sessionId && intent.metadata.session_id !== sessionId) {
    throw new MedusaError(
      PAYMENT_AUTHORIZATION_ERROR,
      "This card payment was made for another cart.",
      "card_of_other_cart",
    )
  }
}
