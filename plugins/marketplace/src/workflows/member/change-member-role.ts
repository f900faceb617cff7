import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { type SetMemberRoleInput, setMemberRoleStep } from "./steps/set-member-role"

export type ChangeMemberRoleInput = SetMemberRoleInput & { actor: Actor }

/**
 * Changes what a member may do, from their next request on. Answers the member. Errors: `not_found` for a member of
 * another producer; `not_allowed`, code `last_owner`, when no owner would be left.
 */
export const changeMemberRoleWorkflow = createWorkflow(
  "change-member-role",
  (input: ChangeMemberRoleInput) => {
    const changed = setMemberRoleStep(input)
    recordAuditStep(
      transform({ input, changed }, ({ input, changed }) => [
        {
          actor: input.actor,
          producer_id: input.producer_id,
          entity: "producer_member",
          entity_id: input.id,
          action: "change_role",
          before: { role: changed.role_before },
          after: { role: input.role },
        },
      ]),
    )
    return new WorkflowResponse(transform({ changed }, ({ changed }) => changed.member))
  },
)
