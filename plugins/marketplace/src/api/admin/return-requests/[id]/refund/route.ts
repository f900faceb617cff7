import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundReturnWorkflow } from "../../../../../workflows/return-request/refund-return"
import type { RefundReturnBody } from "../../../../refund-fields"
import { actOnReturn, sendReturn } from "../../operators-return"

/** `POST /admin/return-requests/:id/refund` `{reference?}`: where the producer does not; answers `{return_request}`. */
export async function POST(req: MedusaRequest<RefundReturnBody>, res: MedusaResponse) {
  const { reference = null } = req.validatedBody
  const action = await actOnReturn(req as MedusaRequest)
  await refundReturnWorkflow(req.scope).run({
    input: { ...action, reference, now: new Date().toISOString() },
  })
  await sendReturn(req as MedusaRequest, res)
}
