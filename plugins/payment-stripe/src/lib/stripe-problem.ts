import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"

/** What Stripe refused, as a sentence for whoever asked; anything else is passed on as it is. */
export function stripeProblem(error: unknown, minAmount: number): unknown {
  const { INVALID_DATA, PAYMENT_AUTHORIZATION_ERROR } = MedusaError.Types
  if (!(error instanceof Stripe.errors.StripeError)) {
    return error
  }
  switch (error.code) {
    case "amount_too_small":
      return tooSmall(minAmount)
    case "amount_too_large":
      return new MedusaError(INVALID_DATA, "This is more than can be paid by card at once.", "card_maximum")
  }
  if (error instanceof Stripe.errors.StripeCardError) {
    return new MedusaError(
      PAYMENT_AUTHORIZATION_ERROR,
      `The card was declined: ${error.message}`,
      "card_declined",
    )
  }
  if (isUnanswered(error)) {
    return new MedusaError(
      PAYMENT_AUTHORIZATION_ERROR,
      "The card processor cannot be reached at the moment. Please try again in a minute.",
      "card_processor_unreachable",
    )
  }
  return error
}

export function tooSmall(minAmount: number): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Less than ${minAmount} đồng cannot be paid by card: it would cost more than it brings. Choose another way to pay.`,
    "card_minimum",
  )
}

/** Whether Stripe may have done what it was asked, or may do it later: it did not answer, or not with yes or no. */
export function isUnanswered(error: unknown): boolean {
  return (
    error instanceof Stripe.errors.StripeConnectionError ||
    (error instanceof Stripe.errors.StripeError && (error.statusCode ?? 0) >= 409)
  )
}

/** What Stripe refuses for good, as a sentence; anything else is passed on as it is. */
export function stripeRefusal(error: unknown): unknown {
  return error instanceof Stripe.errors.StripeInvalidRequestError
    ? new MedusaError(MedusaError.Types.NOT_ALLOWED, `Stripe refuses: ${error.message}`, "card_refused")
    : error
}

/** Stripe says so when an intent has moved on meanwhile: captured or cancelled by another process. */
export function hasMovedOn(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === "payment_intent_unexpected_state"
}
