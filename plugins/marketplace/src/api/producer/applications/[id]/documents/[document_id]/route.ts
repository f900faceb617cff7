import type { MedusaResponse } from "@medusajs/framework/http"
import { deleteDocumentWorkflow } from "../../../../../../workflows/application/delete-document"
import { retrieveDocument } from "../../../../../../workflows/application/retrieve-application"
import { sendDocument } from "../../../../../send-document"
import type { AccountRequest } from "../../../../producer-request"
import { applicantOf } from "../../../applicant"

/** `GET /producer/applications/:id/documents/:document_id`: the file itself, to be saved. */
export async function GET(req: AccountRequest, res: MedusaResponse) {
  const { id = "", document_id = "" } = req.params
  const { account_id } = applicantOf(req)
  await sendDocument(req, res, await retrieveDocument(req.scope, { id, account_id }, document_id))
}

/** `DELETE /producer/applications/:id/documents/:document_id`: `{id, object, deleted}`. 400 code `application_locked`. */
export async function DELETE(req: AccountRequest, res: MedusaResponse) {
  const { id: application_id = "", document_id = "" } = req.params
  await deleteDocumentWorkflow(req.scope).run({ input: { application_id, document_id, ...applicantOf(req) } })
  res.json({ id: document_id, object: "document", deleted: true })
}
