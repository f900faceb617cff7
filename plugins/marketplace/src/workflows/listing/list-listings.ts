import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { fold } from "../../lib/fold"
import { likePattern } from "../../lib/like-pattern"
import { LISTING_MODULE } from "../../modules/listing"
import type { Listing, ListingStatus } from "../../modules/listing/models/listing"

export type ListListingsQuery = {
  producer_id?: string
  status?: ListingStatus
  /** Part of a title, with or without marks. */
  q?: string
  /** A column, or `title`; with a dash before it the other way round. */
  order: string
  limit: number
  offset: number
}

/** One page of listings, found by the listing's own indexed columns; no product is loaded to find it. */
export async function listListings(
  scope: MedusaContainer,
  { producer_id, status, q, order, limit, offset }: ListListingsQuery,
): Promise<{ listings: InferTypeOf<typeof Listing>[]; count: number }> {
  const name = order.replace(/^-/, "")
  const column = name === "title" ? "search_title" : name
  const [listings, count] = await scope.resolve(LISTING_MODULE).listAndCountListings(
    {
      ...(producer_id ? { producer_id } : {}),
      ...(status ? { status } : {}),
      ...(q ? { search_title: { $like: likePattern(fold(q)) } } : {}),
    },
    // The id makes the order whole, so that no row is on two pages or on none.
    { take: limit, skip: offset, order: { [column]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )
  return { listings, count }
}
