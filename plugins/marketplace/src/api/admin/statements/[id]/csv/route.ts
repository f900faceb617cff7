import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementFile } from "../../../../../workflows/money/statement-file"
import { sendFile } from "../../../../send-file"

/** `GET /admin/statements/:id/csv`: every payment of the month, for a spreadsheet; UTF-8, formula-safe; 404. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  sendFile(res, await statementFile(req.scope, { id: req.params.id ?? "" }, "csv"))
}
