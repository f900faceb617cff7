import type {
  PayoutAccounts,
  PayoutOrder,
  PayoutProvider,
} from "@cho-lang/marketplace/lib/payout/payout-state"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { stripeOptions } from "../../lib/options"
import { stripeClient } from "../../lib/stripe-client"
import { stripeRefusal } from "../../lib/stripe-problem"
import { StripeAccount } from "./models/stripe-account"

const MOST = 1_000

/**
 * Carries payouts by Stripe Connect: one transfer for a payout, found again by its transfer group, since Stripe forgets
 * idempotency keys after a day. Amounts in đồng.
 */
export class StripePayoutService extends MedusaService({ StripeAccount }) implements PayoutProvider {
  /** The marketplace asks for them here. */
  readonly accounts: PayoutAccounts = this
  private readonly stripe: Stripe.Stripe

  constructor(dependencies: Record<string, unknown>, options: unknown) {
    super(dependencies, options)
    this.stripe = stripeClient(stripeOptions(options))
  }

  async send({ id, amount, memo, account }: PayoutOrder): Promise<{ reference: string }> {
    if (!account.stripe_account) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This producer has no account with Stripe.")
    }
    const destination = account.stripe_account
    const made = await this.transferOf(id)
    const params = { amount, currency: "vnd", destination, transfer_group: id, description: memo }
    try {
      const transfer =
        made ??
        (await this.stripe.transfers.create(
          { ...params, metadata: { payout_id: id } },
          { idempotencyKey: `${id}:transfer` },
        ))
      return { reference: transfer.id }
    } catch (error) {
      throw stripeRefusal(error)
    }
  }

  async accountsOf(producerIds: string[]): Promise<Map<string, string>> {
    const rows = await this.listStripeAccounts({ producer_id: producerIds }, { take: null })
    return new Map(rows.map(({ producer_id, account }) => [producer_id, account]))
  }

  async setAccount(producer_id: string, account: string | null): Promise<void> {
    const [owner] = account ? await this.listStripeAccounts({ account }, { select: ["producer_id"] }) : []
    if (owner && owner.producer_id !== producer_id) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This account is another producer's.")
    }
    const [known] = await this.listStripeAccounts({ producer_id }, { select: ["id"] })
    if (known && account) {
      await this.updateStripeAccounts({ id: known.id, account })
    } else if (account) {
      await this.createStripeAccounts({ producer_id, account })
    } else if (known) {
      await this.deleteStripeAccounts(known.id)
    }
  }

  /** Takes back part of a payout, once for one `cause`; never more than is left of it. Answers how much. */
  async takeBack(payoutId: string, amount: number, cause: string): Promise<number> {
    const transfer = await this.transferOf(payoutId)
    if (!transfer) {
      return 0
    }
    const reversals = await this.stripe.transfers
      .listReversals(transfer.id, { limit: 100 })
      .autoPagingToArray({ limit: MOST })
    const made = reversals.find(({ metadata }) => metadata?.cause === cause)
    const value = Math.min(amount, transfer.amount - transfer.amount_reversed)
    if (made || value <= 0) {
      return made?.amount ?? 0
    }
    const reversal = await this.stripe.transfers.createReversal(
      transfer.id,
      { amount: value, metadata: { cause } },
      { idempotencyKey: `${transfer.id}:${cause}` },
    )
    return reversal.amount
  }

  private async transferOf(payoutId: string): Promise<Stripe.Transfer | undefined> {
    const { data } = await this.stripe.transfers.list({ transfer_group: payoutId, limit: 1 })
    return data[0]
  }
}
