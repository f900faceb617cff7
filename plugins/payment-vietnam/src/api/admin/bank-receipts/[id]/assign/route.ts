import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignReceiptWorkflow } from "../../../../../workflows/bank-transfer/assign-receipt"
import type { AdminAssignReceiptBody } from "../../../../validators"

/**
 * `POST /admin/bank-receipts/:id/assign` `{code}`: money whose memo named no order is for this one, e.g. `CL1042-2`.
 * Answers `{outcome}`; 404 for an unknown receipt or code, 400 for a receipt that is an order's already.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminAssignReceiptBody>, res: MedusaResponse) {
  const { result } = await assignReceiptWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      code: req.validatedBody.code,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ outcome: result.outcome })
}
