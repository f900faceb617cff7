import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { draftPayoutsWorkflow } from "../../../../workflows/payout/draft-payouts"
import { operatorActor } from "../../operator-actor"
import type { AdminRunPayoutsBody } from "../validators"

/** `POST /admin/payouts/run` `{period}`: drafts what is owed by the month's statements, `{run: {period, drafted, already_drafted}}`. */
export async function POST(req: AuthenticatedMedusaRequest<AdminRunPayoutsBody>, res: MedusaResponse) {
  const { result } = await draftPayoutsWorkflow(req.scope).run({
    input: { period: req.validatedBody.period, actor: operatorActor(req) },
  })
  res.json({ run: result })
}
