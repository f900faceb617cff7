import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelProducerOrderWorkflow } from "../../../../../../../workflows/producer-order/cancel-order"
import { readTimeline } from "../../../../../../../workflows/producer-order/read-timeline"
import { heldOrder } from "../../../../token-holder"
import type { StoreCancelOrderBody } from "../../../../validators"

/**
 * `POST /store/order-groups/:id/orders/:order_id/cancel?token=…` `{reason}`: calls one producer's order off before the
 * producer has taken it on; its stock is released and what was paid goes back. Answers `{timeline}`.
 */
export async function POST(req: MedusaRequest<StoreCancelOrderBody>, res: MedusaResponse) {
  const { order_group_id, ...action } = await heldOrder(req as MedusaRequest)
  await cancelProducerOrderWorkflow(req.scope).run({ input: { ...action, ...req.validatedBody } })
  res.json({ timeline: await readTimeline(req.scope, { order_id: action.order_id, order_group_id }) })
}
