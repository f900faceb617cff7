import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorProgress } from "../../../../lib/order-progress"
import { listMessages } from "../../../../workflows/message/list-messages"
import { followOrders } from "../../../../workflows/order-group/follow-orders"
import { retrieveOrderGroup } from "../../../../workflows/order-group/retrieve-order-group"
import { adminOrderGroupFields } from "../../../order-group-fields"

/**
 * `GET /admin/order-groups/:id`: one group with its orders, payments, parcels and their way, and the mails about it
 * (`messages`), `{order_group}`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const group = await retrieveOrderGroup(req.scope, req.params.id ?? "", adminOrderGroupFields)
  const [order_group, messages] = await Promise.all([
    followOrders(req.scope, group, operatorProgress),
    listMessages(req.scope, [group.id, ...group.orders.map(({ id }) => id)]),
  ])
  res.json({ order_group: { ...order_group, messages } })
}
