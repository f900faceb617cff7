import { z } from "@medusajs/framework/zod"
import { ACTOR_TYPES } from "../../../lib/actor"
import { auditParams } from "../../audit-list"

export const AdminListAudit = z
  .object({
    ...auditParams,
    producer_id: z.string().max(200).optional(),
    actor_id: z.string().max(200).optional(),
    actor_type: z.enum(ACTOR_TYPES).optional(),
  })
  .strict()
export type AdminListAuditParams = z.infer<typeof AdminListAudit>
