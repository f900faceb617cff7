import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { ensureAccountStep } from "./steps/ensure-account"
import { setMailAddressStep } from "./steps/set-mail-address"

export type SetMailAddressInput = {
  auth_identity_id: string
  email: string
  /** Of the office; the person themselves when left out. */
  operator?: { actor: Actor; producer_id: string }
}

/** Writes down where a person who signs in by phone reads mail. Answers the account. */
export const setMailAddressWorkflow = createWorkflow("set-mail-address", (input: SetMailAddressInput) => {
  const account = ensureAccountStep({ auth_identity_id: input.auth_identity_id })
  const changed = setMailAddressStep(
    transform({ input, account }, ({ input: { email }, account: { id, auth_identity_id } }) => ({
      ...{ id, auth_identity_id, email },
    })),
  )
  recordAuditStep(
    transform({ input, changed }, ({ input: { operator }, changed: { account, before } }) => [
      {
        actor: operator?.actor ?? { type: "producer" as const, id: account.id },
        producer_id: operator?.producer_id ?? null,
        entity: "producer_account",
        entity_id: account.id,
        action: "set_mail_address",
        before: { email: before },
        after: { email: account.email },
      },
    ]),
  )
  return new WorkflowResponse(transform({ changed }, ({ changed }) => changed.account))
})
