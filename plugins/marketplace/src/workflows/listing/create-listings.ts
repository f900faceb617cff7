import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { ListingEvents } from "../../lib/events"
import { PRODUCER_MODULE } from "../../modules/producer"
import { projectProductStatusStep } from "./steps/project-product-status"
import { shippingProfilesOfProducersStep } from "./steps/shipping-profiles-of-producers"
import { syncSearchTitlesStep } from "./steps/sync-search-titles"
import { type ListingInput, upsertListingsStep } from "./steps/upsert-listings"

/**
 * Offers products in the name of their producers: one listing per product, the product bound to its producer and to
 * that producer's shipping profile, Medusa's product status set to what listing and producer allow. Running it again
 * for the same products changes them. Fails with `not_found` for an unknown producer.
 */
export const createListingsWorkflow = createWorkflow(
  "create-listings",
  (input: { listings: ListingInput[] }) => {
    const profiles = shippingProfilesOfProducersStep(
      transform({ input }, ({ input }) => input.listings.map(({ producer_id }) => producer_id)),
    )
    const listings = upsertListingsStep(input.listings)
    createRemoteLinkStep(
      transform({ input, profiles }, ({ input, profiles }) =>
        input.listings.flatMap(({ product_id, producer_id }): LinkDefinition[] => [
          { [Modules.PRODUCT]: { product_id }, [PRODUCER_MODULE]: { producer_id } },
          {
            [Modules.PRODUCT]: { product_id },
            [Modules.FULFILLMENT]: { shipping_profile_id: profiles[producer_id] },
          },
        ]),
      ),
    )
    const product_ids = transform({ input }, ({ input }) =>
      input.listings.map(({ product_id }) => product_id),
    )
    syncSearchTitlesStep(product_ids)
    projectProductStatusStep({ product_ids })
    emitEventStep({
      eventName: ListingEvents.UPDATED,
      data: transform({ listings }, ({ listings }) =>
        listings.map(({ id, product_id }) => ({ id, product_id })),
      ),
    })
    return new WorkflowResponse(listings)
  },
)
