import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ListingEvents } from "../../lib/events"
import type { ListingStatus } from "../../modules/listing/models/listing"
import { projectProductStatusStep } from "./steps/project-product-status"
import { setListingStatusStep } from "./steps/set-listing-status"

/**
 * Publishes, unpublishes or otherwise moves a listing; the product follows. Answers the listing.
 * Fails with `not_found` where the product has no listing.
 */
export const updateListingStatusWorkflow = createWorkflow(
  "update-listing-status",
  (input: { product_id: string; status: ListingStatus }) => {
    const listing = setListingStatusStep(input)
    projectProductStatusStep(transform({ input }, ({ input }) => ({ product_ids: [input.product_id] })))
    emitEventStep({
      eventName: ListingEvents.UPDATED,
      data: transform({ listing }, ({ listing }) => ({ id: listing.id, product_id: listing.product_id })),
    })
    return new WorkflowResponse(listing)
  },
)
