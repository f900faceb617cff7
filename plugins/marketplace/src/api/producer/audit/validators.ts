import { z } from "@medusajs/framework/zod"
import { auditParams } from "../../audit-list"
import { fieldsParam } from "../../list-fields"

export const ListAudit = z.object({ ...auditParams, ...fieldsParam }).strict()
export type ListAuditParams = z.infer<typeof ListAudit>
