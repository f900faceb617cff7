import { shareIn } from "@cho-lang/marketplace/lib/payment/checkout-share"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  IPaymentProvider,
  RefundPaymentInput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { dong } from "../../lib/dong"
import { type StripeOptions, stripeOptions } from "../../lib/options"
import { intentPartOf } from "../../lib/payment-data"
import { assertCovers, sessionStatusOf } from "../../lib/session-status"
import { SharedIntent } from "../../lib/shared-intent"
import { stripeClient } from "../../lib/stripe-client"
import { isUnanswered, stripeProblem, stripeRefusal, tooSmall } from "../../lib/stripe-problem"

type Data = Record<string, unknown> | undefined

/**
 * Cards by Stripe. A cart's session makes one PaymentIntent for the whole checkout, captured by hand; the orders it
 * becomes draw on it, each for its share (`lib/shared-intent.ts`). Nothing that a shopper's client sends along is heard:
 * who has a share is said in the context, which only the market writes. Amounts in đồng, which Stripe takes unmultiplied.
 */
export class StripePaymentService implements IPaymentProvider {
  static identifier = "stripe"

  private readonly options: StripeOptions
  private readonly stripe: Stripe.Stripe

  static validateOptions(options: unknown): void {
    stripeOptions(options)
  }

  constructor(_dependencies: unknown, options: unknown) {
    this.options = stripeOptions(options)
    this.stripe = stripeClient(this.options)
  }

  getIdentifier(): string {
    return StripePaymentService.identifier
  }

  /** Errors: `invalid_data` for another currency, a fraction, or less or more than can be paid by card. */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const share = shareIn(input.context)
    if (share) {
      const { intent: id } = intentPartOf(share.data)
      const { data: _, ...rest } = share
      return { id, status: PaymentSessionStatus.PENDING, data: { id, share: rest } }
    }
    if (input.currency_code.toLowerCase() !== "vnd") {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Cards are charged in đồng.")
    }
    const intent = await this.heard(this.createIntent(input))
    return { id: intent.id, status: PaymentSessionStatus.PENDING, data: this.sessionData(intent) }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const part = intentPartOf(data)
    const intent = await this.heard(new SharedIntent(this.stripe, part).retrieve())
    assertCovers(intent, part)
    return { status: sessionStatusOf(intent), data: { ...data } }
  }

  async capturePayment({ data }: CapturePaymentInput) {
    await this.heard(this.intentOf(data).capture())
    return { data: { ...data } }
  }

  /**
   * A refund that Stripe does not answer stands as it is written down: the comparison with Stripe makes it under the same
   * id. If it failed here, Medusa would forget one that may well have been made, and the next attempt would be another.
   */
  async refundPayment({ data, amount, context }: RefundPaymentInput) {
    await this.asked(
      this.intentOf(data).refund(dong(amount), context?.idempotency_key ?? crypto.randomUUID()),
    )
    return { data: { ...data } }
  }

  /**
   * Medusa names a payment here by the idempotency key. Without one it failed to write the payment down: that attempt is
   * given up by the completion itself, and the next one needs the intent. Where Stripe does not answer, the payment is
   * cancelled all the same: no capture goes by without dropping it first.
   */
  async cancelPayment({ data, context }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    if (context?.idempotency_key || !intentPartOf(data).isShare) {
      await this.asked(this.intentOf(data).drop())
    }
    return { data: { ...data } }
  }

  /** A session that is deleted frees its intent; a share leaves it to the others. */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    if (data?.id && !intentPartOf(data).isShare) {
      await this.heard(this.intentOf(data).release())
    }
    return { data: { ...data } }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const intent = await this.heard(this.intentOf(data).retrieve())
    return { status: sessionStatusOf(intent), data: { ...data } }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const { id, status, amount, amount_capturable, amount_received, currency } = await this.heard(
      this.intentOf(data).retrieve(),
    )
    return { data: { ...data, id, status, amount, amount_capturable, amount_received, currency } }
  }

  /** Each change has a key of its own: an amount that comes back would otherwise be answered with its first change. */
  async updatePayment({ data, amount }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const { intent, isShare } = intentPartOf(data)
    const value = this.payable(dong(amount))
    if (isShare) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "A share of a card payment is not changed.")
    }
    const updated = await this.heard(
      this.stripe.paymentIntents.update(intent, { amount: value }, { idempotencyKey: crypto.randomUUID() }),
    )
    return { status: sessionStatusOf(updated), data: this.sessionData(updated) }
  }

  /** The market has a webhook of its own, which keeps what it hears: `/hooks/payment/stripe_stripe`. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private async createIntent({ amount, data, context }: InitiatePaymentInput): Promise<Stripe.PaymentIntent> {
    const session_id = String(data?.session_id ?? "")
    const params: Stripe.PaymentIntentCreateParams = {
      amount: this.payable(dong(amount)),
      currency: "vnd",
      capture_method: "manual",
      allowed_payment_method_types: ["card"],
      metadata: { session_id },
    }
    return this.stripe.paymentIntents.create(params, {
      idempotencyKey: `${context?.idempotency_key ?? session_id}:create`,
    })
  }

  private payable(amount: number): number {
    if (amount < this.options.minAmount) {
      throw tooSmall(this.options.minAmount)
    }
    return amount
  }

  /** All keys are written each time: Medusa lays them over what the client sent. */
  private sessionData({ id, client_secret, amount, currency }: Stripe.PaymentIntent) {
    const publishable_key = this.options.publishableKey ?? null
    return { id, client_secret, amount, currency, publishable_key, share: null }
  }

  private intentOf(data: Data): SharedIntent {
    return new SharedIntent(this.stripe, intentPartOf(data))
  }

  /** For what the market brings to pass later where Stripe does not answer now. */
  private async asked(answer: Promise<unknown>): Promise<void> {
    try {
      await answer
    } catch (error) {
      if (!isUnanswered(error)) {
        throw stripeRefusal(error)
      }
    }
  }

  private async heard<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw stripeProblem(error, this.options.minAmount)
    }
  }
}
