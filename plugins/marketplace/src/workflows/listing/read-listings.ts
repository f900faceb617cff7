import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import type { Listing } from "../../modules/listing/models/listing"
import { namesOf } from "./names-of"
import { readProducts } from "./read-products"

type ListingRow = InferTypeOf<typeof Listing>

/** One page of listings as operators see them: each with its flags, its producer and what its product is called. */
export async function readListings(scope: MedusaContainer, listings: ListingRow[]) {
  const { products, producers } = await namesOf(scope, listings)
  return listings.map((listing) => ({
    ...listingView(listing),
    producer: producers.get(listing.producer_id) ?? null,
    product: products.get(listing.product_id) ?? null,
  }))
}

/** One listing with its whole product, its open change included; `not_found` where the product has none. */
export async function readListing(scope: MedusaContainer, product_id: string) {
  const listings = await scope.resolve(LISTING_MODULE).listListings({ product_id }, { take: 1 })
  const [listing] = listings
  const [product] = await readProducts(scope, listings)
  if (!listing || !product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No listing was found for this product.")
  }
  const { producers } = await namesOf(scope, listings)
  return { ...listingView(listing), producer: producers.get(listing.producer_id) ?? null, product }
}

function listingView(listing: ListingRow) {
  const { id, product_id, producer_id, status, flags, review_note } = listing
  const { submitted_at, decided_at, decided_by, created_at, updated_at } = listing
  return {
    id,
    product_id,
    producer_id,
    status,
    flags,
    review_note,
    submitted_at,
    decided_at,
    decided_by,
    created_at,
    updated_at,
  }
}
