import type { MedusaResponse } from "@medusajs/framework/http"
import type { WithFiles } from "../../../../../lib/uploads/receive-files"
import { addDocumentWorkflow } from "../../../../../workflows/application/add-document"
import { documentView } from "../../../../../workflows/application/lib/application-view"
import type { AccountRequest } from "../../../producer-request"
import { applicantOf } from "../../applicant"
import type { ProducerAddDocumentBody } from "../../validators"

/**
 * `POST /producer/applications/:id/documents`, multipart `file` (PDF, JPEG, PNG or WebP, at most 15 MB), `kind`,
 * `expires_on?`: answers `{document}`. 400 codes: `application_locked`, `too_many_documents`, those of uploads.
 */
export async function POST(req: WithFiles<AccountRequest<ProducerAddDocumentBody>>, res: MedusaResponse) {
  const [file] = req.files_received
  const { kind, expires_on = null } = req.validatedBody
  const { result } = await addDocumentWorkflow(req.scope).run({
    input: { application_id: req.params.id ?? "", ...applicantOf(req), kind, expires_on, file },
  })
  res.json({ document: documentView(result) })
}
