import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import { TAKEDOWN_MODULE } from "../../../modules/takedown"

/** A ticket, and whether its goods are on show now. */
export const loadTakedownStep = createStep("load-takedown", async (id: string, { container }) => {
  const [takedown] = await container.resolve(TAKEDOWN_MODULE).listTakedowns({ id }, { take: 1 })
  if (!takedown) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This takedown ticket was not found.")
  }
  const [listing] = await container
    .resolve(LISTING_MODULE)
    .listListings({ product_id: takedown.product_id }, { take: 1 })
  return new StepResponse({ takedown, status: listing?.status ?? null })
})
