import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fold } from "../../../lib/fold"
import { likePattern } from "../../../lib/like-pattern"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { orderBy } from "../../page"
import type { AdminListProducersParams } from "./validators"

/**
 * `GET /admin/producers`: producers in every state with all their fields, `{producers, count, limit, offset}`.
 * Filters: `type`, `status`, `handle`, `q` (name, with or without marks), `assistance` (those who asked for help).
 */
export async function GET(req: MedusaRequest<unknown, AdminListProducersParams>, res: MedusaResponse) {
  const { q, assistance, limit, offset, order, ...filters } = req.validatedQuery as AdminListProducersParams
  const [producers, count] = await req.scope.resolve(PRODUCER_MODULE).listAndCountProducers(
    {
      ...filters,
      ...(q ? { search_name: { $like: likePattern(fold(q)) } } : {}),
      ...(assistance ? { assistance_requested_at: { $ne: null } } : {}),
    },
    { take: limit, skip: offset, order: orderBy(order) },
  )
  res.json({ producers, count, limit, offset })
}
