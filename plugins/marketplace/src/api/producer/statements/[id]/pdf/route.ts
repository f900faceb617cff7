import type { MedusaResponse } from "@medusajs/framework/http"
import { statementFile } from "../../../../../workflows/money/statement-file"
import { sendFile } from "../../../../send-file"
import type { ProducerRequest } from "../../../producer-request"

/** `GET /producer/statements/:id/pdf`: the statement on a page to keep; 404 for another stall's. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const which = { id: req.params.id ?? "", producer_id: req.producer_context.producer.id }
  sendFile(res, await statementFile(req.scope, which, "pdf"))
}
