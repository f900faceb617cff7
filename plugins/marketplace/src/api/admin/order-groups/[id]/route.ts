import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorProgress } from "../../../../lib/order-progress"
import { followOrders } from "../../../../workflows/order-group/follow-orders"
import { adminOrderGroupFields } from "../../../../workflows/order-group/order-group-fields"
import { retrieveOrderGroup } from "../../../../workflows/order-group/retrieve-order-group"

/** `GET /admin/order-groups/:id`: one group with its orders, payments, parcels and their way, `{order_group}`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const group = await retrieveOrderGroup(req.scope, req.params.id ?? "", adminOrderGroupFields)
  res.json({ order_group: await followOrders(req.scope, group, operatorProgress) })
}
