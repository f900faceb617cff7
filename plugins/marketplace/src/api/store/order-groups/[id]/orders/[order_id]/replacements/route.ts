import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listReplacements } from "../../../../../../../workflows/return-request/list-replacements"
import { heldOrder } from "../../../../token-holder"

/**
 * `GET /store/order-groups/:id/orders/:order_id/replacements?token=…`: what can be wished for in exchange for each line,
 * `{lines: [{line_item_id, replacements: [{variant_id, title, price}]}]}`; `price` in đồng for one.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { order_id, producer_id } = await heldOrder(req)
  res.json({ lines: await listReplacements(req.scope, { order_id, producer_id }) })
}
