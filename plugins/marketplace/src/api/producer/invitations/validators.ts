import { z } from "@medusajs/framework/zod"
import { PRODUCER_MEMBER_ROLES } from "../../../lib/member-roles"
import { emailField } from "../../contact-fields"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"

export const ListInvitations = z
  .object({
    ...pageParams,
    ...fieldsParam,
    order: z.enum(["created_at", "-created_at"]).default("-created_at"),
  })
  .strict()
export type ListInvitations = z.infer<typeof ListInvitations>

export const CreateInvitation = z.object({ email: emailField, role: z.enum(PRODUCER_MEMBER_ROLES) }).strict()
export type CreateInvitation = z.infer<typeof CreateInvitation>

export const AcceptInvitation = z.object({ token: z.string().min(1).max(200) }).strict()
export type AcceptInvitation = z.infer<typeof AcceptInvitation>
