import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ORDER_GROUP_MODULE } from "../../../../../modules/order-group"
import { refundOrderWorkflow } from "../../../../../workflows/refund/refund-order"
import { type RefundOrderBody, refundView } from "../../../../refund-fields"
import { operatorActor } from "../../../operator-actor"

/** `POST /admin/producer-orders/:id/refunds`: as `POST /producer/orders/:id/refunds`, by an operator; `{refund}`. */
export async function POST(req: MedusaRequest<RefundOrderBody>, res: MedusaResponse) {
  const order_id = req.params.id ?? ""
  const [row] = await req.scope.resolve(ORDER_GROUP_MODULE).listProducerOrders({ order_id }, { take: 1 })
  const { reference = null, ...refund } = req.validatedBody
  const action = {
    order_id,
    producer_id: row?.producer_id ?? "",
    actor: operatorActor(req as MedusaRequest),
  }
  const { result } = await refundOrderWorkflow(req.scope).run({
    input: { ...action, ...refund, reference, now: new Date().toISOString() },
  })
  res.status(201).json({ refund: refundView(result) })
}
