import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"
import { recordAuditStep } from "../audit/steps/record-audit"

export type EndSessionsInput = {
  auth_identity_id: string
  /** What the log says about why. */
  action: "change_password" | "reset_password"
}

/** Ends them for good: a sign-in that was ended is never opened again, whatever fails later. */
const endSessionsStep = createStep(
  "end-producer-sessions",
  async ({ auth_identity_id }: EndSessionsInput, { container }) => {
    const accounts = container.resolve(PRODUCER_ACCOUNT_MODULE)
    await accounts.endSessionsOf(auth_identity_id, new Date())
    const [account] = await accounts.listProducerAccounts({ auth_identity_id }, { take: 1 })
    return new StepResponse({ account_id: account?.id ?? null })
  },
)

/** Ends every token of a person whose password changed, and writes it into the log of those who have an account. */
export const endSessionsWorkflow = createWorkflow("end-producer-sessions", (input: EndSessionsInput) => {
  const { account_id } = endSessionsStep(input)
  when({ account_id }, ({ account_id }) => account_id !== null).then(() => {
    recordAuditStep(
      transform({ input, account_id }, ({ input, account_id }) => [
        {
          actor: { type: "producer" as const, id: account_id ?? "" },
          entity: "producer_account",
          entity_id: account_id ?? "",
          action: input.action,
        },
      ]),
    )
  })
})
