import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { AUDIT_MODULE } from "../modules/audit"
import { nameSubjects } from "../workflows/audit/name-subjects"
import { pageParams } from "./page"

const id = z.string().max(200)

export const auditParams = {
  ...pageParams,
  entity: z.string().max(100).optional(),
  entity_id: id.optional(),
  action: z.string().max(100).optional(),
  order: z.enum(["created_at", "-created_at"]).default("-created_at"),
}

type Params = { limit: number; offset: number; order: "created_at" | "-created_at" }

/** A page of the audit log, `{audit_entries, count, limit, offset}`; who changed what (`subject`), from what to what. */
export async function listAudit(container: MedusaContainer, filters: object, page: Params) {
  const { limit, offset, order } = page
  const direction = order === "created_at" ? "ASC" : "DESC"
  const [rows, count] = await container.resolve(AUDIT_MODULE).listAndCountAuditEntries(filters, {
    take: limit,
    skip: offset,
    order: { created_at: direction, id: direction },
  })
  const audit_entries = rows.map(({ updated_at: _u, deleted_at: _d, ...entry }) => entry)
  return { audit_entries: await nameSubjects(container, audit_entries), count, limit, offset }
}
