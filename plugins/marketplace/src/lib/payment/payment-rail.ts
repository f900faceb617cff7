import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * What the market asks of whoever carries shoppers' money, beside Medusa's own provider: a module registered as
 * `payment_rail_<provider id>`, e.g. `payment_rail_pp_stripe_stripe`. Amounts in đồng.
 */
export type PaymentRail = {
  /** Takes what a payment's data speak of, unless that was done; safe to repeat. Throws a sentence when it cannot. */
  capture(data: Record<string, unknown>): Promise<void>
  /** Whether the shopper's money is set aside, or taken, for the session with these data. */
  holds(data: Record<string, unknown>): Promise<boolean>
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
