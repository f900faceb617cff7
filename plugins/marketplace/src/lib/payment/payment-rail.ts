import type { IncomingHttpHeaders } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type Data = Record<string, unknown>

/** What a provider tells the market, its signature checked. `reference` is the provider's name of the payment it is about. */
export type PaymentNotice = { event_id: string; type: string; reference: string | null }

/** A refund as the provider knows it; `order_id` and Medusa's `refund_id` where it was made by the market. */
export type ProviderRefund = {
  id: string
  amount: number
  order_id: string | null
  refund_id: string | null
  is_failed: boolean
}

/** `warning`: the bank only asks. `open` and `lost`: it has taken the money back. */
export const DISPUTE_STATES = ["warning", "open", "won", "lost"] as const
export type ProviderDispute = {
  id: string
  amount: number
  reason: string
  state: (typeof DISPUTE_STATES)[number]
  opened_at: Date
  due_at: Date | null
}

/**
 * A payment as the provider knows it at this moment. `session_id` is the cart's payment session. `open`: not paid yet;
 * `held`: set aside on the card; `taken`: captured; `gone`: cancelled or lapsed.
 */
export type ProviderPayment = {
  reference: string
  session_id: string | null
  status: "open" | "held" | "taken" | "gone"
  refunds: ProviderRefund[]
  disputes: ProviderDispute[]
}

/**
 * What the market asks of whoever carries shoppers' money, beside Medusa's own provider: a module registered as
 * `payment_rail_<provider id>`, e.g. `payment_rail_pp_stripe_stripe`. Amounts in đồng.
 */
export type PaymentRail = {
  /** The provider's name of the payment that these data draw on. */
  referenceOf(data: Data): string
  /** Takes what a payment's data speak of, unless that was done; safe to repeat. Throws a sentence when it cannot. */
  capture(data: Data): Promise<void>
  /** Whether the shopper's money is set aside, or taken, for the session with these data. */
  holds(data: Data): Promise<boolean>
  /** Gives up what a payment's data speak of, before or after it was taken; safe to repeat. */
  drop(data: Data): Promise<void>
  /** Gives back what Medusa's refund `refundId` says, unless that was done; `not_allowed` where the provider refuses. */
  refund(data: Data, amount: number, refundId: string): Promise<void>
  /** Says that Medusa is about to write down a refund it did not make: the next refund of this order and amount is that. */
  adoptRefund(providerRefundId: string, orderId: string): Promise<void>
  /** Reads what arrived at the webhook; null unless the provider signed just these bytes a short while ago. */
  read(body: Buffer, headers: IncomingHttpHeaders): PaymentNotice | null
  look(reference: string): Promise<ProviderPayment>
  /** The references of all payments that were begun, given back or disputed since. */
  movedSince(when: Date): Promise<string[]>
}

/** The rail of one payment provider, where it has one. */
export function railOf(container: MedusaContainer, providerId: string): PaymentRail | undefined {
  return container.resolve<PaymentRail | undefined>(`payment_rail_${providerId}`, {
    allowUnregistered: true,
  })
}

/** The ids of all registered payment providers that have a rail. */
export async function providersWithRail(container: MedusaContainer): Promise<string[]> {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  return providers.map(({ id }) => id).filter((id) => railOf(container, id))
}
