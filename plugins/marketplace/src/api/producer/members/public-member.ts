import type { ProducerMemberRole } from "../../../lib/member-roles"

type Member = {
  id: string
  email: string | null
  name: string | null
  role: ProducerMemberRole
  account_id: string | null
  created_at: Date | string
}

/** A member as their colleagues see them. */
export const publicMember = ({ id, email, name, role, account_id, created_at }: Member) => ({
  ...{ id, email, name, role, account_id, created_at },
})
