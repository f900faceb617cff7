import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readChange } from "../../../../workflows/change/read-changes"

/** `GET /admin/changes/:id`: how it was (`base`) beside how it would be (`proposed`), with flags, `{change}`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ change: await readChange(req.scope, req.params.id ?? "") })
}
