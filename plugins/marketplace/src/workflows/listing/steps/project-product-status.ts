import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import { PRODUCER_MODULE } from "../../../modules/producer"

type Input = { product_ids?: string[]; producer_id?: string }

/**
 * Medusa's own product status is what listing and producer together allow, so that its store API and every index show
 * no goods that nobody may sell. A product is `published` where its listing is and its producer is approved.
 */
export const projectProductStatusStep = createStep(
  "project-product-status",
  async (input: Input, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    const listings = await container
      .resolve(LISTING_MODULE)
      .listListings(
        input.producer_id ? { producer_id: input.producer_id } : { product_id: input.product_ids },
      )
    const approved = await container
      .resolve(PRODUCER_MODULE)
      .listProducers(
        { id: [...new Set(listings.map((listing) => listing.producer_id))], status: "approved" },
        { select: ["id"] },
      )
    const selling = new Set(approved.map(({ id }) => id))
    const wanted = new Map(
      listings.map((listing) => [
        listing.product_id,
        listing.status === "published" && selling.has(listing.producer_id)
          ? ProductStatus.PUBLISHED
          : ProductStatus.DRAFT,
      ]),
    )
    const current = await products.listProducts(
      { id: [...wanted.keys()] },
      { select: ["id", "status"], take: null },
    )
    const changed = current.filter(({ id, status }) => status !== wanted.get(id))
    for (const status of [ProductStatus.PUBLISHED, ProductStatus.DRAFT]) {
      const ids = changed.filter(({ id }) => wanted.get(id) === status).map(({ id }) => id)
      if (ids.length > 0) {
        await products.updateProducts({ id: ids }, { status })
      }
    }
    const undo = changed.map(({ id, status }) => ({ id, status }))
    return new StepResponse({ product_ids: [...wanted.keys()], changed: undo.map(({ id }) => id) }, undo)
  },
  async (undo, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    for (const { id, status } of undo ?? []) {
      await products.updateProducts(id, { status: status as ProductStatus })
    }
  },
)
