import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ensureAccountStep } from "../account/steps/ensure-account"
import { recordAuditStep } from "../audit/steps/record-audit"
import { useInvitationStep } from "./steps/use-invitation"

export type AcceptInvitationInput = {
  auth_identity_id: string
  token: string
  /** ISO 8601. */
  now: string
}

/**
 * Makes the signed-in person a member of the producer that invited them, and gives them an account if they have none.
 * The log keeps which address was invited and which login accepted. Answers `{id, role, producer_id, account_id}` of
 * the membership. Errors: `not_allowed` with the codes `invitation_invalid` and `already_member`.
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => {
    const account = ensureAccountStep({ auth_identity_id: input.auth_identity_id })
    const used = useInvitationStep(
      transform({ input, account }, ({ input, account }) => ({
        token: input.token,
        now: input.now,
        account: { id: account.id, name: account.name },
      })),
    )
    recordAuditStep(
      transform({ account, used }, ({ account, used: { invitation, member } }) => [
        {
          actor: { type: "producer" as const, id: account.id },
          producer_id: invitation.producer_id,
          entity: "producer_member",
          entity_id: member.id,
          action: "accept_invitation",
          after: {
            role: member.role,
            invitation_id: invitation.id,
            invited_as: invitation.email,
            accepted_as: account.email ?? account.phone,
          },
        },
      ]),
    )
    return new WorkflowResponse(
      transform({ account, used }, ({ account, used: { invitation, member } }) => ({
        id: member.id,
        role: member.role,
        producer_id: invitation.producer_id,
        account_id: account.id,
      })),
    )
  },
)
