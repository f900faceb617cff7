import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fold } from "../../../lib/fold"
import { likePattern } from "../../../lib/like-pattern"
import { APPLICATION_MODULE } from "../../../modules/application"
import { applicationView } from "../../../workflows/application/lib/application-view"
import { orderBy } from "../../page"
import { type AdminListProducerApplicationsParams, VISIBLE_STATUSES } from "./validators"

/**
 * `GET /admin/producer-applications`: those handed in, the longest waiting first. Filters: `status`, `q` (name, with or
 * without marks). Answers `{producer_applications, count, limit, offset}`.
 */
export async function GET(
  req: MedusaRequest<unknown, AdminListProducerApplicationsParams>,
  res: MedusaResponse,
) {
  const { status, q, limit, offset, order } = req.validatedQuery as AdminListProducerApplicationsParams
  const [rows, count] = await req.scope.resolve(APPLICATION_MODULE).listAndCountProducerApplications(
    {
      status: status ?? [...VISIBLE_STATUSES],
      ...(q ? { search_name: { $like: likePattern(fold(q)) } } : {}),
    },
    { take: limit, skip: offset, order: orderBy(order), relations: ["documents"] },
  )
  res.json({ producer_applications: rows.map(applicationView), count, limit, offset })
}
