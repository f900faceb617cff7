import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { nameEntries } from "../../../workflows/audit/name-entries"
import { listAudit } from "../../audit-list"
import type { AdminListAuditParams } from "./validators"

/**
 * `GET /admin/audit`: the audit log of the whole market, each entry with `actor_name` and `producer: {id, handle, name}`,
 * `{audit_entries, count, limit, offset}`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { limit, offset, order, ...filters } = req.validatedQuery as AdminListAuditParams
  const page = await listAudit(req.scope, filters, { limit, offset, order })
  res.json({ ...page, audit_entries: await nameEntries(req.scope, page.audit_entries) })
}
