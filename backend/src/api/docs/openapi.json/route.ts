import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { apiDescription } from "../../../docs/api-description"

/** `GET /docs/openapi.json`: this API as an OpenAPI 3.1 document. */
export function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(apiDescription(req.scope))
}
