import type { MedusaResponse } from "@medusajs/framework/http"
import { applicationView } from "../../../../workflows/application/lib/application-view"
import { changeOf } from "../../../../workflows/application/lib/change-of"
import { retrieveApplication } from "../../../../workflows/application/retrieve-application"
import { saveApplicationWorkflow } from "../../../../workflows/application/save-application"
import type { AccountRequest } from "../../producer-request"
import { applicantOf } from "../applicant"
import type { ProducerSaveApplicationBody } from "../validators"

/** `GET /producer/applications/:id`: `{application}` with its documents and what is `missing` to hand it in. */
export async function GET(req: AccountRequest, res: MedusaResponse) {
  const { account_id } = applicantOf(req)
  const application = await retrieveApplication(req.scope, { id: req.params.id ?? "", account_id })
  res.json({ application: applicationView(application) })
}

/**
 * `POST /producer/applications/:id`: keeps any part of it, `{application}`. Only a draft, or one that was returned for
 * changes (400, code `application_locked`).
 */
export async function POST(req: AccountRequest<ProducerSaveApplicationBody>, res: MedusaResponse) {
  const filter = { id: req.params.id ?? "", ...applicantOf(req) }
  await saveApplicationWorkflow(req.scope).run({
    input: { ...filter, change: changeOf(req.validatedBody, new Date()) },
  })
  const { id, account_id } = filter
  res.json({ application: applicationView(await retrieveApplication(req.scope, { id, account_id })) })
}
