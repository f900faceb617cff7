import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fold } from "../../../lib/fold"
import { likePattern } from "../../../lib/like-pattern"
import { LISTING_MODULE } from "../../../modules/listing"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { orderBy } from "../../page"
import { publicProducerFields } from "./query-config"
import type { StoreListProducersParams } from "./validators"

/**
 * `GET /store/producers`: approved producers, public fields and how many goods each has on sale.
 * Filters: `type`, `commune_code`, `q` (name, with or without marks). Answers `{producers, count, limit, offset}`.
 */
export async function GET(req: MedusaRequest<unknown, StoreListProducersParams>, res: MedusaResponse) {
  const { q, limit, offset, order, ...filters } = req.validatedQuery as StoreListProducersParams
  const [rows, count] = await req.scope.resolve(PRODUCER_MODULE).listAndCountProducers(
    { ...filters, status: "approved", ...(q ? { search_name: { $like: likePattern(fold(q)) } } : {}) },
    {
      select: [...publicProducerFields],
      take: limit,
      skip: offset,
      order: orderBy(order),
    },
  )
  const counts = await req.scope.resolve(LISTING_MODULE).countPublished(rows.map(({ id }) => id))
  const producers = rows.map((row) => ({ ...row, product_count: counts.get(row.id) ?? 0 }))
  res.json({ producers, count, limit, offset })
}
