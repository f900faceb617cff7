import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveDocument } from "../../../../../../workflows/application/retrieve-application"
import { sendDocument } from "../../../../../send-document"
import { visibleFilter } from "../../../visible-application"

/** `GET /admin/producer-applications/:id/documents/:document_id`: the file itself, to be saved. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const document = await retrieveDocument(req.scope, visibleFilter(req), req.params.document_id ?? "")
  await sendDocument(req, res, document)
}
