import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { type DeleteInvitationInput, deleteInvitationStep } from "./steps/delete-invitation"

export type RevokeInvitationInput = DeleteInvitationInput & { actor: Actor }

/** Takes an invitation back: its token opens nothing any more. `not_found` for any that is not open at this producer. */
export const revokeInvitationWorkflow = createWorkflow(
  "revoke-invitation",
  (input: RevokeInvitationInput) => {
    const before = deleteInvitationStep(input)
    recordAuditStep(
      transform({ input, before }, ({ input, before }) => [
        {
          actor: input.actor,
          producer_id: input.producer_id,
          entity: "producer_invitation",
          entity_id: input.id,
          action: "revoke",
          before,
        },
      ]),
    )
  },
)
