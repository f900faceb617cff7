import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setIncomeKindWorkflow } from "../../../../../workflows/withholding/set-income-kind"
import type { AdminSetIncomeKindBody } from "../../../validators"

/** `POST /admin/producers/:id/income-kind` `{income_kind}`: what its sales count as from now on. Answers `{producer_income}`; 404. */
export async function POST(req: AuthenticatedMedusaRequest<AdminSetIncomeKindBody>, res: MedusaResponse) {
  const { result } = await setIncomeKindWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      income_kind: req.validatedBody.income_kind,
      actor: operatorActor(req),
    },
  })
  res.json({ producer_income: { producer_id: result.producer_id, income_kind: result.income_kind } })
}
