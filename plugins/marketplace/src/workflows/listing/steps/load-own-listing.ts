import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"

/** A producer's own listing of a product; a foreign product is as unknown as one that does not exist. */
export const loadOwnListingStep = createStep(
  "load-own-listing",
  async (input: { product_id: string; producer_id?: string }, { container }) => {
    const { product_id, producer_id } = input
    const [listing] = await container
      .resolve(LISTING_MODULE)
      .listListings({ product_id, ...(producer_id ? { producer_id } : {}) }, { take: 1 })
    if (!listing) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This product was not found.")
    }
    return new StepResponse(listing)
  },
)
