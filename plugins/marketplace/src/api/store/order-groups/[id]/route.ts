import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { marketplaceOptions } from "../../../../lib/options"
import { isOrderGroupToken } from "../../../../lib/order-token"
import { followAsShopper } from "../../../../workflows/order-group/follow-as-shopper"
import { retrieveOrderGroup } from "../../../../workflows/order-group/retrieve-order-group"
import { storeOrderGroupFields } from "../../../order-group-fields"

/**
 * `GET /store/order-groups/:id?token=…`: `{order_group}` for whoever holds its token, each order with its `state`,
 * `cancel_reason`, `parcels: [{id, state, items, tracking_number, carrier, shipped_at, delivered_at}]` and
 * `returnable: [{line_item_id, quantity}]`, what can be asked back now; 404 for everybody else.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  if (!isOrderGroupToken(req.query.token, id, marketplaceOptions(req.scope).orderTokenSecret)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  const group = await retrieveOrderGroup(req.scope, id, storeOrderGroupFields)
  res.json({ order_group: await followAsShopper(req.scope, group) })
}
