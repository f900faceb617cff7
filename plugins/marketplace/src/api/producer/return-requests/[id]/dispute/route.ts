import type { MedusaResponse } from "@medusajs/framework/http"
import { moveReturnWorkflow } from "../../../../../workflows/return-request/move-return"
import type { ProducerRequest } from "../../../producer-request"
import { actOnReturn, sendReturn } from "../../own-return"
import type { ProducerDisputeReturnBody } from "../../validators"

/** `POST /producer/return-requests/:id/dispute` `{reason}`: an operator is to decide; answers `{return_request}`. */
export async function POST(req: ProducerRequest<ProducerDisputeReturnBody>, res: MedusaResponse) {
  const { reason: note } = req.validatedBody
  await moveReturnWorkflow(req.scope).run({ input: { ...(await actOnReturn(req)), act: "dispute", note } })
  await sendReturn(req, res)
}
