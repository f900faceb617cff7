import type { MedusaResponse } from "@medusajs/framework/http"
import { statementFile } from "../../../../../workflows/money/statement-file"
import type { ProducerRequest } from "../../../producer-request"

/** `GET /producer/statements/:id/pdf`: the statement as a PDF to keep; 404 for another stall's. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const { filename, pdf } = await statementFile(req.scope, req.params.id ?? "", req.producer_context.producer)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="${filename}"`)
  res.setHeader("x-content-type-options", "nosniff")
  res.end(pdf)
}
