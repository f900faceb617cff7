import { listingPublished, listingRejected, listingUnpublished } from "../../../lib/mail/listing"
import type { Mail } from "../../../lib/mail/mail"
import type { Market } from "../../../lib/options"
import { LISTING_MODULE } from "../../../modules/listing"
import { namesOf } from "../../listing/names-of"
import { MANAGING_ROLES, toMembers } from "../to-members"
import type { Composer } from "../types"

type Payload = { id: string }
type Decided = { product_id: string; product_title: string; handle: string; reason: string }

/** An operator let a listing on sale. */
export const composeListingPublished = listingComposer("listing-published", listingPublished)

/** An operator wants something mended first. */
export const composeListingRejected = listingComposer("listing-rejected", listingRejected)

/** An operator took a listing off sale. */
export const composeListingUnpublished = listingComposer("listing-unpublished", listingUnpublished)

function listingComposer(kind: string, write: (market: Market, told: Decided) => Mail): Composer<Payload> {
  return async ({ id }, context) => {
    const [listing] = await context.container.resolve(LISTING_MODULE).listListings({ id })
    const product = listing && (await namesOf(context.container, [listing])).products.get(listing.product_id)
    if (!listing || !product) {
      return null
    }
    const params = { product_id: product.id, product_title: product.title, reason: listing.review_note ?? "" }
    const told = await toMembers(context, {
      producer_id: listing.producer_id,
      roles: MANAGING_ROLES,
      kind,
      params,
      content: write(context.options.market, { ...params, handle: product.handle }),
    })
    return { once: false, ...told }
  }
}
