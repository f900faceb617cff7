import type { PaymentRail } from "@cho-lang/marketplace/lib/payment/payment-rail"
import type Stripe from "stripe"
import { stripeOptions } from "../../lib/options"
import { intentPartOf } from "../../lib/payment-data"
import { SharedIntent } from "../../lib/shared-intent"
import { stripeClient } from "../../lib/stripe-client"

type Data = Record<string, unknown>

/** What the marketplace asks of Stripe beside Medusa's payment provider. */
export class StripeRailService implements PaymentRail {
  private readonly stripe: Stripe.Stripe

  constructor(_dependencies: unknown, options: unknown) {
    this.stripe = stripeClient(stripeOptions(options))
  }

  async capture(data: Data): Promise<void> {
    await this.intentOf(data).capture()
  }

  async holds(data: Data): Promise<boolean> {
    const { status } = await this.intentOf(data).retrieve()
    return status === "requires_capture" || status === "succeeded"
  }

  private intentOf(data: Data): SharedIntent {
    return new SharedIntent(this.stripe, intentPartOf(data))
  }
}
