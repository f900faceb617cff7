import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeDecision } from "../../../lib/changes/decide-change"
import { decideChangeWorkflow } from "../../../workflows/change/decide-change"
import { readChange } from "../../../workflows/change/read-changes"
import type { AdminReasonBody } from "../listings/validators"
import { operatorActor } from "../operator-actor"

type Body = Partial<AdminReasonBody>

/** The handler of a route with which an operator decides about a change; answers `{change}`. */
export const decide = (decision: ChangeDecision) => async (req: MedusaRequest<Body>, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  await decideChangeWorkflow(req.scope).run({
    input: { id, decision, actor: operatorActor(req), reason: req.validatedBody.reason },
  })
  res.json({ change: await readChange(req.scope, id) })
}
