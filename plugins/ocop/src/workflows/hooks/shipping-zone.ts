import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { communeZone } from "../../lib/communes"

/**
 * Shipping options with a rule on `zone` are offered by the commune of the cart's address. It is asked for here: of the
 * two workflows only the one with prices loads an address whole.
 */
async function zoneOf({ cart }: { cart: { id: string } }, { container }: { container: MedusaContainer }) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["shipping_address.metadata"],
    filters: { id: cart.id },
  })
  return new StepResponse({ zone: communeZone(data[0]?.shipping_address?.metadata?.commune_code) })
}

listShippingOptionsForCartWithPricingWorkflow.hooks.setShippingOptionsContext(zoneOf)
listShippingOptionsForCartWorkflow.hooks.setShippingOptionsContext(zoneOf)
