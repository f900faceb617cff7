import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTakedown } from "../../../../workflows/takedown/read-takedowns"

/** `GET /admin/takedowns/:id`: `{takedown}` with `overdue`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ takedown: await readTakedown(req.scope, req.params.id ?? "", new Date()) })
}
