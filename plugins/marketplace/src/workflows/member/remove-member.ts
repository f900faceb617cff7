import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { type DeleteMemberInput, deleteMemberStep } from "./steps/delete-member"

export type RemoveMemberInput = DeleteMemberInput & { actor: Actor }

/**
 * Takes a person's place at a producer away, at their next request. Errors: `not_found` for a member of another
 * producer; `forbidden`, code `role_not_allowed`, when somebody below an owner removes another; `not_allowed`, code
 * `last_owner`, when no owner would be left.
 */
export const removeMemberWorkflow = createWorkflow("remove-member", (input: RemoveMemberInput) => {
  const member = deleteMemberStep(input)
  recordAuditStep(
    transform({ input, member }, ({ input, member }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "producer_member",
        entity_id: input.id,
        action: input.by.id === input.id ? "leave" : "remove",
        before: { email: member.email, role: member.role, account_id: member.account_id },
      },
    ]),
  )
})
