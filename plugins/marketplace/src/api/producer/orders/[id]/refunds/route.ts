import type { MedusaResponse } from "@medusajs/framework/http"
import { refundOrderWorkflow } from "../../../../../workflows/refund/refund-order"
import { type RefundOrderBody, refundView } from "../../../../refund-fields"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn } from "../../own-order"

/**
 * `POST /producer/orders/:id/refunds` `{idempotency_key, amount, kind: "goods" | "shipping", reason, reference?}`: gives
 * a part of the order back without goods coming back, `{refund: {id, kind, amount, reason, reference, created_at}}`.
 */
export async function POST(req: ProducerRequest<RefundOrderBody>, res: MedusaResponse) {
  const { reference = null, ...refund } = req.validatedBody
  const { result } = await refundOrderWorkflow(req.scope).run({
    input: { ...actionOn(req), ...refund, reference, now: new Date().toISOString() },
  })
  res.status(201).json({ refund: refundView(result) })
}
