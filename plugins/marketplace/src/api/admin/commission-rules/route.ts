import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COMMISSION_MODULE } from "../../../modules/commission"
import { createCommissionRuleWorkflow } from "../../../workflows/commission/create-commission-rule"
import { toRule } from "../../../workflows/commission/to-rule"
import { nameProducers } from "../../../workflows/producer/name-producers"
import { operatorActor } from "../operator-actor"
import type { AdminCreateCommissionRuleBody, AdminListCommissionRulesParams } from "./validators"

/** `GET /admin/commission-rules`: the youngest first, each with its `producer` or null, `{commission_rules, count, limit, offset}`; đồng, basis points. */
export async function GET(req: MedusaRequest<unknown, AdminListCommissionRulesParams>, res: MedusaResponse) {
  const { limit, offset, valid_at, ...filters } = req.validatedQuery as AdminListCommissionRulesParams
  const at = valid_at ? new Date(valid_at) : null
  const [rules, count] = await req.scope.resolve(COMMISSION_MODULE).listAndCountCommissionRules(
    {
      ...filters,
      ...(at && { valid_from: { $lte: at }, $or: [{ valid_to: null }, { valid_to: { $gt: at } }] }),
    },
    { take: limit, skip: offset, order: { valid_from: "DESC", id: "ASC" } },
  )
  const commission_rules = await nameProducers(req.scope, rules.map(toRule))
  res.json({ commission_rules, count, limit, offset })
}

/** `POST /admin/commission-rules`: begins a rule, answers `{commission_rule}`; 400 says what does not hold. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateCommissionRuleBody>,
  res: MedusaResponse,
) {
  const { result } = await createCommissionRuleWorkflow(req.scope).run({
    input: { ...req.validatedBody, now: new Date().toISOString(), actor: operatorActor(req) },
  })
  res.json({ commission_rule: toRule(result) })
}
