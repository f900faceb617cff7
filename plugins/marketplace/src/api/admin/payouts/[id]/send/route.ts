import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPayoutWorkflow } from "../../../../../workflows/payout/send-payout"
import { operatorActor } from "../../../operator-actor"

/** `POST /admin/payouts/:id/send`: sends an approved payout, once. Answers `{payout}`; 400 from another state. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await sendPayoutWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", now: new Date().toISOString(), actor: operatorActor(req) },
  })
  res.json({ payout: result })
}
