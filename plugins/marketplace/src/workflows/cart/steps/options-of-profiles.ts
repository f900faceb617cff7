import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShippingCart } from "../../../lib/shipping-choices"

/** A query by no ids would mean "all"; this one finds nothing. */
const NONE = [{ id: "none" }]

/** The shipping options that belong to the profiles of the cart's goods. */
export const optionsOfProfilesStep = createStep(
  "options-of-profiles",
  async ({ cart }: { cart: ShippingCart }, { container }) => {
    const profiles = (cart.items ?? []).flatMap((item) => item.variant?.product?.shipping_profile?.id ?? [])
    const options = await container
      .resolve(Modules.FULFILLMENT)
      .listShippingOptions({ shipping_profile_id: [...new Set(profiles)] }, { select: ["id"], take: null })
    return new StepResponse(options.length > 0 ? options.map(({ id }) => ({ id })) : NONE)
  },
)
