import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fold } from "../../../lib/fold"
import { LISTING_MODULE } from "../../../modules/listing"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { publicProducerFields } from "./query-config"
import type { StoreListProducersParams } from "./validators"

/**
 * `GET /store/producers`: approved producers, public fields and how many goods each has on sale.
 * Filters: `type`, `commune_code`, `q` (name, with or without marks). Answers `{producers, count, limit, offset}`.
 */
export async function GET(req: MedusaRequest<unknown, StoreListProducersParams>, res: MedusaResponse) {
  const { q, limit, offset, order, ...filters } = req.validatedQuery as StoreListProducersParams
  const [rows, count] = await req.scope.resolve(PRODUCER_MODULE).listAndCountProducers(
    { ...filters, status: "approved", ...(q ? { search_name: { $like: likePattern(q) } } : {}) },
    {
      select: [...publicProducerFields],
      take: limit,
      skip: offset,
      order: order.startsWith("-") ? { [order.slice(1)]: "DESC" } : { [order]: "ASC" },
    },
  )
  const counts = await req.scope.resolve(LISTING_MODULE).countPublished(rows.map(({ id }) => id))
  const producers = rows.map((row) => ({ ...row, product_count: counts.get(row.id) ?? 0 }))
  res.json({ producers, count, limit, offset })
}

/** `%` and `_` in what people type are letters, not wildcards. */
function likePattern(q: string): string {
  return `%${fold(q).replace(/[\\%_]/g, "\\$&")}%`
}
