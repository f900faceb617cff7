import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listListings } from "../../../workflows/listing/list-listings"
import { readListings } from "../../../workflows/listing/read-listings"
import type { AdminListListingsParams } from "./validators"

/**
 * `GET /admin/listings` (`status`, `producer_id`, `q`, `order`): who has waited longest comes first,
 * `{listings, count, limit, offset}`.
 */
export async function GET(req: MedusaRequest<unknown, AdminListListingsParams>, res: MedusaResponse) {
  const query = req.validatedQuery as AdminListListingsParams
  const { listings, count } = await listListings(req.scope, query)
  res.json({
    listings: await readListings(req.scope, listings),
    count,
    limit: query.limit,
    offset: query.offset,
  })
}
