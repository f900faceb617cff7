import type { ProducerRequest } from "@cho-lang/marketplace/api/producer/producer-request"
import type { MedusaResponse } from "@medusajs/framework/http"
import { listCertificates } from "../../../workflows/withholding/list-certificates"

/** `GET /producer/tax-certificates`: the years in which something was withheld, the latest first, `{tax_certificates: [{year, vat, pit}], count}` in đồng. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const tax_certificates = await listCertificates(req.scope, req.producer_context.producer.id, new Date())
  res.json({ tax_certificates, count: tax_certificates.length })
}
