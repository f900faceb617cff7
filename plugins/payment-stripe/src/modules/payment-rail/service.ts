import type { IncomingHttpHeaders } from "node:http"
import type {
  PaymentNotice,
  PaymentRail,
  ProviderPayment,
} from "@cho-lang/marketplace/lib/payment/payment-rail"
import type Stripe from "stripe"
import { type StripeOptions, stripeOptions } from "../../lib/options"
import { intentPartOf } from "../../lib/payment-data"
import { providerPaymentOf } from "../../lib/provider-payment"
import { readEvent } from "../../lib/read-event"
import { ADOPTED_REFUND, SharedIntent } from "../../lib/shared-intent"
import { stripeClient } from "../../lib/stripe-client"
import { stripeRefusal } from "../../lib/stripe-problem"

type Data = Record<string, unknown>

const PAGE = 100
/** More than anybody gives back or disputes of one payment. */
const MOST = 10_000

/** What the marketplace asks of Stripe beside Medusa's payment provider. */
export class StripeRailService implements PaymentRail {
  private readonly options: StripeOptions
  private readonly stripe: Stripe.Stripe

  constructor(_dependencies: unknown, options: unknown) {
    this.options = stripeOptions(options)
    this.stripe = stripeClient(this.options)
  }

  referenceOf(data: Data): string {
    return intentPartOf(data).intent
  }

  async capture(data: Data): Promise<void> {
    await this.intentOf(data).capture()
  }

  async holds(data: Data): Promise<boolean> {
    const { status } = await this.intentOf(data).retrieve()
    return status === "requires_capture" || status === "succeeded"
  }

  async drop(data: Data): Promise<void> {
    await this.intentOf(data).drop()
  }

  async refund(data: Data, amount: number, refundId: string): Promise<void> {
    await this.intentOf(data)
      .refund(amount, refundId)
      .catch((error: unknown) => {
        throw stripeRefusal(error)
      })
  }

  async adoptRefund(id: string, order_id: string): Promise<void> {
    const metadata = { order_id, refund_id: ADOPTED_REFUND }
    await this.stripe.refunds.update(id, { metadata }, { idempotencyKey: crypto.randomUUID() })
  }

  read(body: Buffer, headers: IncomingHttpHeaders): PaymentNotice | null {
    return readEvent(body, headers, this.options.webhookSecret)
  }

  async look(reference: string): Promise<ProviderPayment> {
    const of = { payment_intent: reference, limit: PAGE }
    const [intent, refunds, disputes] = await Promise.all([
      this.stripe.paymentIntents.retrieve(reference),
      this.stripe.refunds.list(of).autoPagingToArray({ limit: MOST }),
      this.stripe.disputes.list(of).autoPagingToArray({ limit: MOST }),
    ])
    return providerPaymentOf({ intent, refunds, disputes })
  }

  async movedSince(when: Date): Promise<string[]> {
    const since = { created: { gte: Math.floor(when.getTime() / 1000) }, limit: PAGE }
    const ids = new Set<string>()
    for await (const { id } of this.stripe.paymentIntents.list(since)) {
      ids.add(id)
    }
    for (const list of [this.stripe.refunds.list(since), this.stripe.disputes.list(since)]) {
      for await (const { payment_intent } of list) {
        if (typeof payment_intent === "string") {
          ids.add(payment_intent)
        }
      }
    }
    return [...ids]
  }

  private intentOf(data: Data): SharedIntent {
    return new SharedIntent(this.stripe, intentPartOf(data))
  }
}
