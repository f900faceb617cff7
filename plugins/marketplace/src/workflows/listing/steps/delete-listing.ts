import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"

/** Takes a listing out of every list; it comes back when a later step fails. */
export const deleteListingStep = createStep(
  "delete-listing",
  async (id: string, { container }) => {
    await container.resolve(LISTING_MODULE).softDeleteListings([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(LISTING_MODULE).restoreListings([id])
    }
  },
)
