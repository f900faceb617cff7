import { z } from "@medusajs/framework/zod"
import { auditParams } from "../../audit-list"

export const ListAudit = z.object(auditParams).strict()
export type ListAuditParams = z.infer<typeof ListAudit>
