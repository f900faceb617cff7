import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingStatus } from "../../../modules/listing/models/listing"

/** Changes one listing's moderation state and remembers the old one for the way back. */
export const setListingStatusStep = createStep(
  "set-listing-status",
  async (input: { product_id: string; status: ListingStatus }, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const [listing] = await service.listListings({ product_id: input.product_id })
    if (!listing) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "No listing was found for this product.")
    }
    const updated = await service.updateListings({ id: listing.id, status: input.status })
    return new StepResponse(updated, { id: listing.id, status: listing.status })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(LISTING_MODULE).updateListings(before)
    }
  },
)
