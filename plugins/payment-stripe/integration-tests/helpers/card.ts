import type { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { confirmIntent } from "../fake-stripe/payment-intents"
import { API_KEY, FakeStripe, WEBHOOK_SECRET } from "../fake-stripe/server"

export const CARD = "pp_stripe_stripe"

/** The one Stripe of the backend that all suites share. */
export const stripe = FakeStripe.start()

/** What that backend needs to take the fake for Stripe. */
export const stripeEnv = {
  STRIPE_API_KEY: API_KEY,
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  STRIPE_PUBLISHABLE_KEY: "pk_test_fake",
  STRIPE_API_BASE: stripe.url,
}

/** Chooses the card for a cart; answers the payment session as the shopper's browser gets it. */
export async function chooseCard(shopper: Shopper, cartId: string, data?: Record<string, unknown>) {
  const { data: collection } = await shopper.post("/store/payment-collections", { cart_id: cartId })
  const id = collection.payment_collection.id
  const chosen = await shopper.post(`/store/payment-collections/${id}/payment-sessions`, {
    provider_id: CARD,
    ...(data && { data }),
  })
  const [session] = chosen.data.payment_collection.payment_sessions
  return session as { id: string; data: { id: string; client_secret: string; publishable_key: string } }
}

/** Chooses the card and pays in the browser; answers the intent's id. */
export async function payByCard(shopper: Shopper, cartId: string, method = "pm_card_visa"): Promise<string> {
  const { data } = await chooseCard(shopper, cartId)
  confirmIntent(stripe.state, data.id, { payment_method: method })
  return data.id
}
