import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  PRODUCT_VIEW_FIELDS,
  type ProductRow,
  type ProductView,
  productView,
} from "../../lib/goods/product-view"
import { marketplaceOptions } from "../../lib/options"
import { CHANGE_REQUEST_MODULE } from "../../modules/change-request"
import { OPEN_CHANGE_STATUSES } from "../../modules/change-request/models/change-request"
import { LISTING_MODULE } from "../../modules/listing"
import type { Listing } from "../../modules/listing/models/listing"

type ListingRow = InferTypeOf<typeof Listing>

/** The products of one page of listings, in its order, each with its state, stock and open change. */
export async function readProducts(scope: MedusaContainer, listings: ListingRow[]): Promise<ProductView[]> {
  if (listings.length === 0) {
    return []
  }
  const ids = listings.map(({ product_id }) => product_id)
  const { productFields } = marketplaceOptions(scope)
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [...PRODUCT_VIEW_FIELDS, ...productFields],
    filters: { id: ids },
  })
  const changes = await scope
    .resolve(CHANGE_REQUEST_MODULE)
    .listChangeRequests({ product_id: ids, status: [...OPEN_CHANGE_STATUSES] }, { take: null })
  const rowOf = new Map((data as unknown as ProductRow[]).map((row) => [row.id, row]))
  const changeOf = new Map(changes.map((change) => [change.product_id, change]))
  return listings.flatMap((listing) => {
    const row = rowOf.get(listing.product_id)
    return row ? [productView(row, listing, changeOf.get(row.id), productFields)] : []
  })
}

/** A producer's own product; `not_found` for a foreign one as for one that does not exist. */
export async function readOwnProduct(
  scope: MedusaContainer,
  key: { product_id: string; producer_id: string },
): Promise<ProductView> {
  const listings = await scope.resolve(LISTING_MODULE).listListings(key, { take: 1 })
  const [product] = await readProducts(scope, listings)
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This product was not found.")
  }
  return product
}
