import { z } from "@medusajs/framework/zod"
import { PRODUCER_MEMBER_ROLES } from "../../../lib/member-roles"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"

export const ListMembers = z
  .object({
    ...pageParams,
    ...fieldsParam,
    order: z.enum(["created_at", "-created_at"]).default("created_at"),
  })
  .strict()
export type ListMembers = z.infer<typeof ListMembers>

export const ChangeMember = z.object({ role: z.enum(PRODUCER_MEMBER_ROLES) }).strict()
export type ChangeMember = z.infer<typeof ChangeMember>
