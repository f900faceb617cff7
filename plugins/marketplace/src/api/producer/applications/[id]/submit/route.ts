import type { MedusaResponse } from "@medusajs/framework/http"
import { applicationView } from "../../../../../workflows/application/lib/application-view"
import { retrieveApplication } from "../../../../../workflows/application/retrieve-application"
import { submitApplicationWorkflow } from "../../../../../workflows/application/submit-application"
import type { AccountRequest } from "../../../producer-request"
import { applicantOf } from "../../applicant"

/**
 * `POST /producer/applications/:id/submit`: hands it in, `{application}`; a second time changes nothing. 400 codes:
 * `incomplete` (the message names all that is missing), `application_locked`.
 */
export async function POST(req: AccountRequest, res: MedusaResponse) {
  const { account_id, actor } = applicantOf(req)
  const filter = { id: req.params.id ?? "", account_id }
  await submitApplicationWorkflow(req.scope).run({
    input: { ...filter, actor, now: new Date().toISOString() },
  })
  res.json({ application: applicationView(await retrieveApplication(req.scope, filter)) })
}
