import type { MedusaResponse } from "@medusajs/framework/http"
import { listMemberships } from "../../../../workflows/account/retrieve-me"
import { acceptInvitationWorkflow } from "../../../../workflows/invitation/accept-invitation"
import type { AccountRequest } from "../../producer-request"
import type { AcceptInvitation } from "../validators"

/**
 * `POST /producer/invitations/accept {token}` → `{membership: {id, role, producer}}`, for whoever is signed in and has
 * the token. 400 with the codes `invitation_invalid` and `already_member`.
 */
export async function POST(req: AccountRequest<AcceptInvitation>, res: MedusaResponse) {
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: {
      auth_identity_id: req.auth_context.auth_identity_id,
      token: req.validatedBody.token,
      now: new Date().toISOString(),
    },
  })
  const memberships = await listMemberships(req.scope, result.account_id)
  res.json({ membership: memberships.find(({ id }) => id === result.id) })
}
