import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findCommune, listCommunes } from "../../../lib/communes"

/**
 * `GET /store/communes?province_code=01` (a province's communes by name) or `?code=00577` (one of them):
 * `{communes: [{code, name, province_code}]}`. 400 without either, 404 for an unknown one.
 */
export function GET(req: MedusaRequest, res: MedusaResponse) {
  const { province_code, code } = req.query
  if (typeof province_code !== "string" && typeof code !== "string") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Name a province_code (two digits) or a code (five digits).",
    )
  }
  const one = findCommune(code)
  const communes = typeof province_code === "string" ? listCommunes(province_code) : one ? [one] : []
  if (communes.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No commune has this code.")
  }
  res.setHeader("cache-control", "public, max-age=86400")
  res.json({ communes })
}
