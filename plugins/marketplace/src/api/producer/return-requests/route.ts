import type { MedusaResponse } from "@medusajs/framework/http"
import { listReturns } from "../../../workflows/return-request/read-returns"
import { orderBy } from "../../page"
import type { ProducerRequest } from "../producer-request"
import type { ProducerListReturnsParams } from "./validators"

/**
 * `GET /producer/return-requests` (`status`, `open`, `order_id`, `late`, `order`): what shoppers ask to give back,
 * `{return_requests, count, limit, offset}`; money in đồng.
 */
export async function GET(req: ProducerRequest<unknown, ProducerListReturnsParams>, res: MedusaResponse) {
  const { order, ...query } = req.validatedQuery as ProducerListReturnsParams
  const own = { ...query, producer_id: req.producer_context.producer.id }
  const page = await listReturns(req.scope, { ...own, order: orderBy(order) }, new Date())
  res.json({ ...page, limit: query.limit, offset: query.offset })
}
