import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listProvinces } from "../../../lib/communes"

/** `GET /store/provinces`: the 34 provinces and cities, Hanoi first, `{provinces: [{code, name}]}`. */
export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.setHeader("cache-control", "public, max-age=86400")
  res.json({ provinces: listProvinces() })
}
