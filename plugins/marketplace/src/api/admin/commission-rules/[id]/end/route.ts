import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endCommissionRuleWorkflow } from "../../../../../workflows/commission/end-commission-rule"
import { toRule } from "../../../../../workflows/commission/to-rule"
import { operatorActor } from "../../../operator-actor"
import type { AdminEndCommissionRuleBody } from "../../validators"

/** `POST /admin/commission-rules/:id/end` `{valid_to?}`: ends a rule, now or later. Answers `{commission_rule}`. */
export async function POST(req: AuthenticatedMedusaRequest<AdminEndCommissionRuleBody>, res: MedusaResponse) {
  const { result } = await endCommissionRuleWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      valid_to: req.validatedBody.valid_to,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ commission_rule: toRule(result) })
}
