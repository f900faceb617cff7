import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerOf } from "../visible-application"

/** `GET /admin/producer-applications/:id`: `{producer_application}` with its documents; 404 for a draft. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await answerOf(req))
}
