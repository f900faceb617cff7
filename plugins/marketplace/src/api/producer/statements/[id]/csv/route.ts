import type { MedusaResponse } from "@medusajs/framework/http"
import { statementFile } from "../../../../../workflows/money/statement-file"
import { sendFile } from "../../../../send-file"
import type { ProducerRequest } from "../../../producer-request"

/** `GET /producer/statements/:id/csv`: every payment of the month, for a spreadsheet; UTF-8, formula-safe; 404 for another stall's. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const which = { id: req.params.id ?? "", producer_id: req.producer_context.producer.id }
  sendFile(res, await statementFile(req.scope, which, "csv"))
}
