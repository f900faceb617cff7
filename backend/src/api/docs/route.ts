import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { apiDescription } from "../../docs/api-description"
import { apiPage, CONTENT_SECURITY } from "../../docs/page"

/** `GET /docs`: the same as a page for people. */
export function GET(req: MedusaRequest, res: MedusaResponse) {
  res
    .type("html")
    .set({ "content-security-policy": CONTENT_SECURITY, "x-content-type-options": "nosniff" })
    .send(apiPage(apiDescription(req.scope)))
}
