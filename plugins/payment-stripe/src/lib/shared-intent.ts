import { MedusaError } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import type { IntentPart } from "./payment-data"
import { capturedMark, droppedMark, liveShares, type Share, sumOf, takenForNothing } from "./shares"
import { hasMovedOn } from "./stripe-problem"

type Intent = Stripe.PaymentIntent

/** Stands where Medusa's refund id will stand, for a refund that was made elsewhere and is about to be written down. */
export const ADOPTED_REFUND = "adopted"
/** Begins the id of what goes back of a share that was dropped in the moment of the capture; Medusa has no refund of it. */
export const DROPPED_REFUND = "dropped:"

/**
 * One PaymentIntent seen from one of the orders that draw on it. Each write has an idempotency key and may be repeated,
 * by whom and in whatever order: what is decided is read from the intent itself, and nothing is locked.
 */
export class SharedIntent {
  constructor(
    private readonly stripe: Stripe.Stripe,
    private readonly part: IntentPart,
  ) {}

  retrieve(): Promise<Intent> {
    return this.stripe.paymentIntents.retrieve(this.part.intent)
  }

  /** Captures once, for all shares that are still wanted; answers the captured intent. */
  async capture(): Promise<Intent> {
    let intent = await this.retrieve()
    if (intent.status === "requires_capture") {
      intent = await this.captureLive(intent)
    }
    if (intent.status !== "succeeded") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The card payment ${intent.id} cannot be taken any more: it is ${intent.status}.`,
        "card_not_capturable",
      )
    }
    await this.giveBackDropped(intent)
    return intent
  }

  private async captureLive(intent: Intent): Promise<Intent> {
    const { all } = this.part
    const live = liveShares(all, intent.metadata)
    const amount = sumOf(live)
    if (amount === 0) {
      return this.release()
    }
    const params = { amount_to_capture: amount, metadata: capturedMark(all, live) }
    return this.unlessMovedOn(
      this.stripe.paymentIntents.capture(intent.id, params, {
        idempotencyKey: `${intent.id}:capture:${amount}`,
      }),
    )
  }

  /** Gives up this part: before the capture it is not taken at all, after it goes back. The last part frees the card. */
  async drop(): Promise<Intent> {
    const { intent: id, own, all } = this.part
    await this.stripe.paymentIntents.update(
      id,
      { metadata: droppedMark(own) },
      { idempotencyKey: `${id}:drop:${own.order_id}` },
    )
    let intent = await this.retrieve()
    if (intent.status !== "succeeded" && liveShares(all, intent.metadata).length === 0) {
      intent = await this.release()
    }
    await this.giveBackDropped(intent)
    return intent
  }

  /** Cancels the intent, which frees what the card had set aside. One that was captured meanwhile stays. */
  async release(): Promise<Intent> {
    const { intent } = this.part
    return this.unlessMovedOn(
      this.stripe.paymentIntents.cancel(intent, {}, { idempotencyKey: `${intent}:cancel` }),
    )
  }

  /**
   * Gives back part of this share, never more than it. `refundId` is Medusa's, written into the refund so that it is
   * found again. One that was made elsewhere and is being written down is taken for the one that is asked for. A share
   * that was dropped was never taken or goes back whole, so nothing more is asked for it.
   */
  async refund(amount: number, refundId: string): Promise<void> {
    const { intent, own } = this.part
    const now = await this.retrieve()
    if (!liveShares([own], now.metadata).length) {
      await this.giveBackDropped(now)
      return
    }
    const made = await this.refundsOf(own)
    if (made.some(({ metadata }) => metadata?.refund_id === refundId)) {
      return
    }
    const metadata = { order_id: own.order_id, refund_id: refundId }
    const adopted = made.find(
      (refund) => refund.metadata?.refund_id === ADOPTED_REFUND && refund.amount === amount,
    )
    if (adopted) {
      await this.stripe.refunds.update(adopted.id, { metadata }, { idempotencyKey: `${refundId}:adopt` })
      return
    }
    if (made.reduce((sum, refund) => sum + refund.amount, amount) > own.amount) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `No more than the ${own.amount} đồng of this order can be given back of the card payment.`,
        "refund_above_share",
      )
    }
    await this.stripe.refunds.create(
      { payment_intent: intent, amount, metadata },
      { idempotencyKey: `${refundId}:refund` },
    )
  }

  /** What was given back of one order, leaving out what failed. */
  private async refundsOf({ order_id }: Share): Promise<Stripe.Refund[]> {
    const isOnlyPart = this.part.all.length === 1
    const refunds = await this.stripe.refunds
      .list({ payment_intent: this.part.intent, limit: 100 })
      .autoPagingToArray({ limit: 1_000 })
    return refunds.filter(
      ({ status, metadata }) =>
        status !== "failed" &&
        status !== "canceled" &&
        (metadata?.order_id === order_id || (isOnlyPart && !metadata?.order_id)),
    )
  }

  private async giveBackDropped(intent: Intent): Promise<void> {
    if (intent.status !== "succeeded") {
      return
    }
    for (const share of takenForNothing(this.part.all, intent.metadata)) {
      const returned = (await this.refundsOf(share)).reduce((sum, { amount }) => sum + amount, 0)
      if (share.amount > returned) {
        const refund_id = `${DROPPED_REFUND}${share.order_id}`
        await this.stripe.refunds.create(
          {
            payment_intent: intent.id,
            amount: share.amount - returned,
            metadata: { order_id: share.order_id, refund_id },
          },
          { idempotencyKey: `${intent.id}:${refund_id}` },
        )
      }
    }
  }

  private async unlessMovedOn(write: Promise<Intent>): Promise<Intent> {
    try {
      return await write
    } catch (error) {
      if (hasMovedOn(error)) {
        return this.retrieve()
      }
      throw error
    }
  }
}
