import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import type { ListingStatus } from "../../../modules/listing/models/listing"

export type ListingInput = { product_id: string; producer_id: string; status: ListingStatus }

/** Writes one listing per product; what stood there before comes back when a later step fails. */
export const upsertListingsStep = createStep(
  "upsert-listings",
  async (listings: ListingInput[], { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const before = await service.listListings({ product_id: listings.map((listing) => listing.product_id) })
    const idOf = new Map(before.map((listing) => [listing.product_id, listing.id]))
    const created = await service.createListings(listings.filter(({ product_id }) => !idOf.has(product_id)))
    const updated = await service.updateListings(
      listings.flatMap((listing) => {
        const id = idOf.get(listing.product_id)
        return id ? [{ id, ...listing }] : []
      }),
    )
    return new StepResponse([...created, ...updated], { created: created.map(({ id }) => id), before })
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const service = container.resolve(LISTING_MODULE)
    await service.deleteListings(undo.created)
    await service.updateListings(
      undo.before.map(({ id, product_id, producer_id, status }) => ({ id, product_id, producer_id, status })),
    )
  },
)
