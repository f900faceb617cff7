import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { issueStatementsWorkflow } from "../../../../workflows/statement/issue-statements"
import { operatorActor } from "../../operator-actor"
import type { AdminRunStatementsBody } from "../validators"

/**
 * `POST /admin/statements/run` `{period}`: issues the statements of a month that is over; run again it issues only
 * what is missing. Answers `{run: {period, issued, already_issued}}`; 400 for a month that is not over.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminRunStatementsBody>, res: MedusaResponse) {
  const { result } = await issueStatementsWorkflow(req.scope).run({
    input: {
      period: req.validatedBody.period,
      now: new Date().toISOString(),
      actor: operatorActor(req),
    },
  })
  res.json({ run: result })
}
