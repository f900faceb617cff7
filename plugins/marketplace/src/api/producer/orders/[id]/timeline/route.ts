import type { MedusaResponse } from "@medusajs/framework/http"
import { readTimeline } from "../../../../../workflows/producer-order/read-timeline"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn } from "../../own-order"

/**
 * `GET /producer/orders/:id/timeline`: the order's way, oldest first, as its shopper and operators see it too:
 * `{timeline: [{at, kind, state, actor_type, note, amount, return_request_id}]}`.
 */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const { order_id, producer_id } = actionOn(req)
  res.json({ timeline: await readTimeline(req.scope, { order_id, producer_id }) })
}
