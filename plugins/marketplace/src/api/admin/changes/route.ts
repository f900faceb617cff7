import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listChanges, readChanges } from "../../../workflows/change/read-changes"
import { orderBy } from "../../page"
import type { AdminListChangesParams } from "./validators"

/** `GET /admin/changes` (`status`, `producer_id`, `product_id`, `order`): `{changes, count, limit, offset}`. */
export async function GET(req: MedusaRequest<unknown, AdminListChangesParams>, res: MedusaResponse) {
  const { order, ...query } = req.validatedQuery as AdminListChangesParams
  const { changes, count } = await listChanges(req.scope, { ...query, order: orderBy(order) })
  const { limit, offset } = query
  res.json({ changes: await readChanges(req.scope, changes), count, limit, offset })
}
