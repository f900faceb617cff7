import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTimeline } from "../../../../../workflows/producer-order/read-timeline"

/** `GET /admin/producer-orders/:id/timeline`: the way of one order as its shopper and producer see it, `{timeline}`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ timeline: await readTimeline(req.scope, { order_id: req.params.id ?? "" }) })
}
