import type { MedusaContainer } from "@medusajs/framework/types"
import { type UnbuyableReason, unbuyableReason } from "../../lib/availability"
import { LISTING_MODULE } from "../../modules/listing"
import { PRODUCER_MODULE } from "../../modules/producer"

export type UnbuyableProduct = { product_id: string; reason: UnbuyableReason }

/** Which of these products cannot be bought at `now`, and why; asks the two tables afresh, two queries in all. */
export async function findUnbuyableProducts(
  container: MedusaContainer,
  productIds: string[],
  now: Date,
): Promise<UnbuyableProduct[]> {
  const listings = await container
    .resolve(LISTING_MODULE)
    .listListings({ product_id: productIds }, { take: null })
  const producers = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: [...new Set(listings.map((listing) => listing.producer_id))] }, { take: null })
  const listingOf = new Map(listings.map((listing) => [listing.product_id, listing]))
  const producerOf = new Map(producers.map((producer) => [producer.id, producer]))
  return [...new Set(productIds)].flatMap((product_id) => {
    const listing = listingOf.get(product_id)
    const reason = unbuyableReason(listing, producerOf.get(listing?.producer_id ?? ""), now)
    return reason ? [{ product_id, reason }] : []
  })
}
