import { completeCheckoutWorkflow } from "@cho-lang/marketplace/workflows"
import { MedusaError } from "@medusajs/framework/utils"
import { checkAddress } from "../../lib/address"

/** A parcel needs a commune that exists: checked once more before anything is ordered, whoever wrote the address. */
completeCheckoutWorkflow.hooks.validate(async ({ cart, placed_id }) => {
  const { problem } = checkAddress(cart.shipping_address ?? {})
  if (problem && placed_id === null) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
  }
})
