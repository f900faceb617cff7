import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listReturns } from "../../../workflows/return-request/read-returns"
import { orderBy } from "../../page"
import type { AdminListReturnsParams } from "./validators"

/**
 * `GET /admin/return-requests` (`status`, `open`, `late`, `producer_id`, `order_id`, `order`): what shoppers ask to give back,
 * `{return_requests, count, limit, offset}`. `late=true`: money that is owed for longer than the law gives.
 */
export async function GET(req: MedusaRequest<unknown, AdminListReturnsParams>, res: MedusaResponse) {
  const { order, ...query } = req.validatedQuery as AdminListReturnsParams
  const page = await listReturns(req.scope, { ...query, order: orderBy(order) }, new Date())
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
