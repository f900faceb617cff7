import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveReturnWorkflow } from "../../../../../workflows/return-request/move-return"
import { actOnReturn, sendReturn } from "../../operators-return"
import type { AdminDecideReturnBody } from "../../validators"

/**
 * `POST /admin/return-requests/:id/decide` `{for: "shopper" | "producer", reason}`: ends a dispute, or a request that its
 * producer leaves lying; both sides read the reason. Answers `{return_request}`.
 */
export async function POST(req: MedusaRequest<AdminDecideReturnBody>, res: MedusaResponse) {
  const { for: side, reason: note } = req.validatedBody
  const act = side === "shopper" ? ("decide_for_shopper" as const) : ("decide_for_producer" as const)
  const action = await actOnReturn(req as MedusaRequest)
  await moveReturnWorkflow(req.scope).run({ input: { ...action, act, note } })
  await sendReturn(req as MedusaRequest, res)
}
