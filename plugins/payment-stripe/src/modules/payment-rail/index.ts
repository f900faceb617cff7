import { Module } from "@medusajs/framework/utils"
import { StripeRailService } from "./service"

/** The name under which the marketplace looks for whoever carries a provider's money. */
export const STRIPE_RAIL_MODULE = "payment_rail_pp_stripe_stripe"

export default Module(STRIPE_RAIL_MODULE, { service: StripeRailService })
