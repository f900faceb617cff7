import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { communeZone } from "../../lib/communes"

type CartAddress = { shipping_address?: { metadata?: Record<string, unknown> | null } | null }

/** Shipping options with a rule on `zone` are offered by the commune of the cart's address. */
const zoneOf = ({ cart }: { cart: CartAddress }) =>
  new StepResponse({ zone: communeZone(cart.shipping_address?.metadata?.commune_code) })

listShippingOptionsForCartWithPricingWorkflow.hooks.setShippingOptionsContext(async ({ cart }) =>
  zoneOf({ cart }),
)
listShippingOptionsForCartWorkflow.hooks.setShippingOptionsContext(async ({ cart }) => zoneOf({ cart }))
