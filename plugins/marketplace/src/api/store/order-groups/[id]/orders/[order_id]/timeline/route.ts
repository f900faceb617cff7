import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTimeline } from "../../../../../../../workflows/producer-order/read-timeline"
import { heldOrder } from "../../../../token-holder"

/**
 * `GET /store/order-groups/:id/orders/:order_id/timeline?token=…`: the way of one order, oldest first, as its producer
 * and operators see it too: `{timeline: [{at, kind, state, actor_type, note, amount, return_request_id}]}`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { order_id, order_group_id } = await heldOrder(req)
  res.json({ timeline: await readTimeline(req.scope, { order_id, order_group_id }) })
}
