import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isValid } from "../../../lib/star"
import { CERTIFICATE_MODULE } from "../../../modules/certificate"

/**
 * `GET /store/certificates?product_id=…`: the certificates of one product that are valid at this moment,
 * `{certificates: [{code, star, potential_five, valid_from, valid_to}]}`. 400 without a product.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { product_id } = req.query
  if (typeof product_id !== "string" || product_id === "") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Name the product_id whose certificates you want.")
  }
  const now = new Date()
  const rows = await req.scope.resolve(CERTIFICATE_MODULE).listCertificates({ product_id })
  const certificates = rows
    .filter((row) => isValid(row, now))
    .map(({ code, star, potential_five, valid_from, valid_to }) => ({
      code,
      star,
      potential_five,
      valid_from,
      valid_to,
    }))
  res.json({ certificates })
}
