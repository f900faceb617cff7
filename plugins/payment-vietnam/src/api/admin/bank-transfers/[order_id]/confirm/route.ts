import { operatorActor } from "@cho-lang/marketplace/api/admin/operator-actor"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmByHandWorkflow } from "../../../../../workflows/bank-transfer/confirm-by-hand"
import type { ConfirmTransferBody } from "../../../../validators"

/**
 * `POST /admin/bank-transfers/:order_id/confirm` `{amount, reference}`: the office has seen the transfer in an account.
 * Answers `{outcome: paid | short | over | double | late}`; 404 for an order that awaits none.
 */
export async function POST(req: AuthenticatedMedusaRequest<ConfirmTransferBody>, res: MedusaResponse) {
  const { result } = await confirmByHandWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: req.params.order_id ?? "",
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ outcome: result.outcome })
}
