import type { ProducerMemberRole } from "../../../lib/member-roles"

type Invitation = { id: string; email: string; role: ProducerMemberRole; expires_at: Date | string }

/** An invitation as owners see it: its token stands in the mail only. */
export const publicInvitation = ({ id, email, role, expires_at }: Invitation) => ({
  ...{ id, email, role, expires_at },
})
