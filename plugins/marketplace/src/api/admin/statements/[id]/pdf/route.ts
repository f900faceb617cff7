import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementFile } from "../../../../../workflows/money/statement-file"
import { sendFile } from "../../../../send-file"

/** `GET /admin/statements/:id/pdf`: the statement on a page to keep; 404. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  sendFile(res, await statementFile(req.scope, { id: req.params.id ?? "" }, "pdf"))
}
