import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findCommune } from "../../../lib/communes"
import type { AdminListCommunesParams } from "./validators"

/**
 * `GET /admin/communes?codes=00004,10126`: `{communes: [{code, name, province_code, province_name}]}`, without those
 * that are no communes of today.
 */
export function GET(req: MedusaRequest<unknown, AdminListCommunesParams>, res: MedusaResponse) {
  const { codes } = req.validatedQuery as AdminListCommunesParams
  res.json({ communes: codes.flatMap((code) => findCommune(code) ?? []) })
}
