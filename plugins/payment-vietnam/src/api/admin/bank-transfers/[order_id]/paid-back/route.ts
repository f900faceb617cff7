import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordPaybackWorkflow } from "../../../../../workflows/bank-transfer/record-payback"
import type { RecordPaybackBody } from "../../../../validators"

/**
 * `POST /admin/bank-transfers/:order_id/paid-back` `{amount, reference}`: the office, or a producer that told it so, has
 * transferred back what was owed to the shopper, đồng. Answers `{paid_back: {amount, reference}}`; 404, 400
 * (`nothing_owed`), 409 where another amount is owed.
 */
export async function POST(req: AuthenticatedMedusaRequest<RecordPaybackBody>, res: MedusaResponse) {
  const { result } = await recordPaybackWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: req.params.order_id ?? "",
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ paid_back: result })
}
