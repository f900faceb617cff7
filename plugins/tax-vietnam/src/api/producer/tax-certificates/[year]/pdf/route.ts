import type { ProducerRequest } from "@cho-lang/marketplace/api/producer/producer-request"
import { sendFile } from "@cho-lang/marketplace/api/send-file"
import type { MedusaResponse } from "@medusajs/framework/http"
import { certificateFile } from "../../../../../workflows/withholding/certificate-file"

/** `GET /producer/tax-certificates/:year/pdf`: what was withheld of the stall in a year, or so far in this one; 400 for no year, 404 for nothing. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const { producer } = req.producer_context
  sendFile(res, await certificateFile(req.scope, producer.id, req.params.year ?? "", new Date()))
}
