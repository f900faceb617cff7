import type { MedusaResponse } from "@medusajs/framework/http"
import { refundReturnWorkflow } from "../../../../../workflows/return-request/refund-return"
import type { RefundReturnBody } from "../../../../refund-fields"
import type { ProducerRequest } from "../../../producer-request"
import { actOnReturn, sendReturn } from "../../own-return"

/**
 * `POST /producer/return-requests/:id/refund` `{reference?}`: the money for goods that came back goes to the shopper;
 * what was paid at the door or by transfer the producer has paid back by hand. Answers `{return_request}`.
 */
export async function POST(req: ProducerRequest<RefundReturnBody>, res: MedusaResponse) {
  const { reference = null } = req.validatedBody
  const now = new Date().toISOString()
  await refundReturnWorkflow(req.scope).run({ input: { ...(await actOnReturn(req)), reference, now } })
  await sendReturn(req, res)
}
