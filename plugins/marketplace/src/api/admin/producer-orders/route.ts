import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { nameProducers } from "../../../workflows/producer/name-producers"
import { listProducerOrders } from "../../../workflows/producer-order/list-producer-orders"
import type { AdminListProducerOrdersParams } from "./validators"

/**
 * `GET /admin/producer-orders` (`producer_id`, `state`, `q`, `order`): orders of all producers or one, newest first,
 * `{producer_orders: [{id, display_id, group_id, group_display_id, state, created_at, total, outstanding, item_count,
 * customer_name, commune, items_summary, producer: {id, handle, name}}], count, limit, offset}`; money in đồng.
 */
export async function GET(req: MedusaRequest<unknown, AdminListProducerOrdersParams>, res: MedusaResponse) {
  const params = req.validatedQuery as AdminListProducerOrdersParams
  const { orders, count } = await listProducerOrders(req.scope, params)
  res.json({
    producer_orders: await nameProducers(req.scope, orders),
    count,
    limit: params.limit,
    offset: params.offset,
  })
}
