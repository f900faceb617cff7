import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminOrderGroupFields } from "../../../../workflows/order-group/order-group-fields"
import { retrieveOrderGroup } from "../../../../workflows/order-group/retrieve-order-group"

/** `GET /admin/order-groups/:id`: one group with its orders, payments and parcels, `{order_group}`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ order_group: await retrieveOrderGroup(req.scope, req.params.id ?? "", adminOrderGroupFields) })
}
