import { sendFile } from "@cho-lang/marketplace/api/send-file"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { certificateFile } from "../../../../../../../workflows/withholding/certificate-file"

/** `GET /admin/producers/:id/tax-certificates/:year/pdf`: a producer's certificate of a year; 400 for no year, 404 for nothing. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  sendFile(res, await certificateFile(req.scope, req.params.id ?? "", req.params.year ?? "", new Date()))
}
