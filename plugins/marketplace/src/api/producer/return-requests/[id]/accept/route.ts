import type { MedusaResponse } from "@medusajs/framework/http"
import { moveReturnWorkflow } from "../../../../../workflows/return-request/move-return"
import type { ProducerRequest } from "../../../producer-request"
import { actOnReturn, sendReturn } from "../../own-return"
import type { ProducerAcceptReturnBody } from "../../validators"

/** `POST /producer/return-requests/:id/accept` `{note?}`: the goods may come back; answers `{return_request}`. */
export async function POST(req: ProducerRequest<ProducerAcceptReturnBody>, res: MedusaResponse) {
  const { note = null } = req.validatedBody
  await moveReturnWorkflow(req.scope).run({ input: { ...(await actOnReturn(req)), act: "accept", note } })
  await sendReturn(req, res)
}
