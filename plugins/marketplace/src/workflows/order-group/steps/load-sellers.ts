import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unbuyableMessage, unbuyableReason } from "../../../lib/availability"
import type { CheckoutItem } from "../../../lib/checkout-cart"
import type { Seller } from "../../../lib/plan-orders"
import { LISTING_MODULE } from "../../../modules/listing"
import { PRODUCER_MODULE } from "../../../modules/producer"

/** Who sells each of the goods, read afresh; refuses, by name, all that cannot be bought at this moment. */
export const loadSellersStep = createStep("load-sellers", async (items: CheckoutItem[], { container }) => {
  const now = new Date()
  const listings = await container
    .resolve(LISTING_MODULE)
    .listListings({ product_id: items.map(({ product_id }) => product_id) }, { take: null })
  const producers = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: listings.map(({ producer_id }) => producer_id) }, { take: null })
  const listingOf = new Map(listings.map((listing) => [listing.product_id, listing]))
  const producerOf = new Map(producers.map((producer) => [producer.id, producer]))

  const sellers: Seller[] = []
  const unbuyable = []
  // In the order in which they were put into the cart: ids grow with time, and the database gives rows back as it likes.
  for (const { product_id, product_title, title } of items.toSorted(byId)) {
    const listing = listingOf.get(product_id)
    const producer = producerOf.get(listing?.producer_id ?? "")
    const reason = unbuyableReason(listing, producer, now)
    if (reason || !producer) {
      unbuyable.push({ title: product_title ?? title, reason: reason ?? "not_listed" })
    } else {
      sellers.push({
        product_id,
        producer_id: producer.id,
        stock_location_id: producer.stock_location_id ?? "",
        shipping_profile_id: producer.shipping_profile_id ?? "",
      })
    }
  }
  if (unbuyable.length > 0) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, unbuyableMessage(unbuyable))
  }
  return new StepResponse(sellers)
})

const byId = (one: CheckoutItem, other: CheckoutItem): number => (one.id < other.id ? -1 : 1)
