import type { MedusaResponse } from "@medusajs/framework/http"
import { retrieveDashboard } from "../../../workflows/dashboard/retrieve-dashboard"
import type { ProducerRequest } from "../producer-request"

/**
 * `GET /producer/dashboard`: what waits at this stall and what it sold, `{dashboard: {orders_to_ship, orders_new,
 * low_stock, listings_in_review, sales_this_month, open_cod}}`; the last two in đồng.
 */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  res.json({ dashboard: await retrieveDashboard(req.scope, req.producer_context.producer.id, new Date()) })
}
