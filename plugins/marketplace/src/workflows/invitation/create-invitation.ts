import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { InvitationEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { type CreateInvitationInput, createInvitationStep } from "./steps/create-invitation"

/**
 * Invites a person to work for a producer. The token goes out by mail only (event `producer_invitation.created`); the
 * invitation is answered without it. Asking again for an address makes the earlier token worthless. Errors:
 * `not_allowed` with the codes `already_member` and `too_many_invitations`.
 */
export const createInvitationWorkflow = createWorkflow(
  "create-invitation",
  (input: CreateInvitationInput) => {
    const made = createInvitationStep(input)
    emitEventStep({
      eventName: InvitationEvents.CREATED,
      data: transform({ made }, ({ made }) => ({ id: made.invitation.id, token: made.token })),
    })
    recordAuditStep(
      transform({ input, made }, ({ input, made }) => [
        {
          actor: { type: "producer" as const, id: input.invited_by },
          producer_id: input.producer_id,
          entity: "producer_invitation",
          entity_id: made.invitation.id,
          action: "create",
          after: { email: input.email, role: input.role },
        },
      ]),
    )
    return new WorkflowResponse(transform({ made }, ({ made }) => made.invitation))
  },
)
