import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../audit-list"
import type { AdminListAuditParams } from "./validators"

/** `GET /admin/audit`: the audit log of the whole market, `{audit_entries, count, limit, offset}`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { limit, offset, order, ...filters } = req.validatedQuery as AdminListAuditParams
  res.json(await listAudit(req.scope, filters, { limit, offset, order }))
}
