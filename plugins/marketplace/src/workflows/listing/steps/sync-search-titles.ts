import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fold } from "../../../lib/fold"
import { LISTING_MODULE } from "../../../modules/listing"

/** Brings the listings' searchable titles up to their products' titles; writes only what differs. */
export const syncSearchTitlesStep = createStep(
  "sync-search-titles",
  async (product_ids: string[], { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const listings = await service.listListings({ product_id: product_ids }, { take: null })
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { id: listings.map(({ product_id }) => product_id) },
        { select: ["id", "title"], take: null },
      )
    const titleOf = new Map(products.map(({ id, title }) => [id, fold(title)]))
    const stale = listings.filter(
      ({ product_id, search_title }) => (titleOf.get(product_id) ?? search_title) !== search_title,
    )
    await service.updateListings(
      stale.map(({ id, product_id }) => ({ id, search_title: titleOf.get(product_id) ?? "" })),
    )
    return new StepResponse(
      null,
      stale.map(({ id, search_title }) => ({ id, search_title })),
    )
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve(LISTING_MODULE).updateListings(before)
    }
  },
)
