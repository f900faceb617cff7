import { z } from "@medusajs/framework/zod"
import { emailField } from "../../contact-fields"
import { pageParams } from "../../page"

export const AdminListProducerMembers = z
  .object({
    ...pageParams,
    producer_id: z.string().max(100).optional(),
    q: z.string().trim().max(200).optional(),
  })
  .strict()
export type AdminListProducerMembersParams = z.infer<typeof AdminListProducerMembers>

export const AdminSetMailAddress = z.object({ email: emailField }).strict()
export type AdminSetMailAddressBody = z.infer<typeof AdminSetMailAddress>
