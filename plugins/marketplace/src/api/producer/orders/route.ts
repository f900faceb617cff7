import type { MedusaResponse } from "@medusajs/framework/http"
import { listProducerOrders } from "../../../workflows/producer-order/list-producer-orders"
import type { ProducerRequest } from "../producer-request"
import type { ProducerListOrdersParams } from "./validators"

/**
 * `GET /producer/orders` (`state`, `q`: order number, recipient's name or end of the phone number, `order`): this
 * producer's orders, newest first, `{orders: [{id, display_id, group_display_id, state, created_at, total, outstanding,
 * item_count, customer_name, commune, items_summary}], count, limit, offset}`; money in đồng.
 */
export async function GET(req: ProducerRequest<unknown, ProducerListOrdersParams>, res: MedusaResponse) {
  const params = req.validatedQuery as ProducerListOrdersParams
  const { orders, count } = await listProducerOrders(req.scope, {
    ...params,
    producer_id: req.producer_context.producer.id,
  })
  res.json({
    orders: orders.map(({ group_id: _g, producer_id: _p, ...order }) => order),
    count,
    limit: params.limit,
    offset: params.offset,
  })
}
