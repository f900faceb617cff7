import { Module } from "@medusajs/framework/utils"
import { StripePayoutService } from "./service"

/** The name under which the marketplace looks for who carries payouts by Stripe. */
export const STRIPE_PAYOUT_MODULE = "payout_stripe"

export default Module(STRIPE_PAYOUT_MODULE, { service: StripePayoutService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    payout_stripe: StripePayoutService
  }
}
