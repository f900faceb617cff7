import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveProducer } from "../../../../workflows/producer/retrieve-producer"

/** `GET /admin/producers/:id`: `{producer}` with members, suspensions and counts; 404 for an unknown id. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ producer: await retrieveProducer(req.scope, req.params.id ?? "") })
}
