import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { movePayoutWorkflow } from "../../../../../workflows/payout/move-payout"
import { operatorActor } from "../../../operator-actor"
import type { AdminMovePayoutBody } from "../../validators"

/**
 * `POST /admin/payouts/:id/status` `{status: approved | settled | returned | cancelled, note?}`: approved while the
 * house still owes as much; settled when the money arrived; returned when the bank sent it back, so that the house owes
 * it again. Answers `{payout}`; 400 from a state that does not lead there.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminMovePayoutBody>, res: MedusaResponse) {
  const { status: to, note } = req.validatedBody
  const { result } = await movePayoutWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      to,
      note,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ payout: result })
}
