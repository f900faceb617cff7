import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../audit/steps/record-audit"
import { ensureAccountStep } from "./steps/ensure-account"
import { type AccountChange, updateAccountStep } from "./steps/update-account"

export type UpdateAccountInput = { auth_identity_id: string; change: Omit<AccountChange, "id"> }

/** Changes how a signed-in person is called and reached; makes their account when they have none yet. Answers it. */
export const updateAccountWorkflow = createWorkflow(
  "update-producer-account",
  (input: UpdateAccountInput) => {
    const account = ensureAccountStep({ auth_identity_id: input.auth_identity_id })
    const updated = updateAccountStep(
      transform({ input, account }, ({ input, account }) => ({ ...input.change, id: account.id })),
    )
    recordAuditStep(
      transform({ input, updated }, ({ input, updated: { account, before } }) => [
        {
          actor: { type: "producer" as const, id: account.id },
          entity: "producer_account",
          entity_id: account.id,
          action: "update",
          before,
          after: input.change,
        },
      ]),
    )
    return new WorkflowResponse(transform({ updated }, ({ updated }) => updated.account))
  },
)
