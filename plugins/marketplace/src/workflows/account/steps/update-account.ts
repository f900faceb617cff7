import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ACCOUNT_MODULE } from "../../../modules/producer-account"

export type AccountChange = { id: string; name?: string | null; phone?: string | null }

/** Changes how a person is called and reached. Answers the account and its values before. */
export const updateAccountStep = createStep(
  "update-producer-account",
  async (change: AccountChange, { container }) => {
    const accounts = container.resolve(PRODUCER_ACCOUNT_MODULE)
    const { id, name, phone } = await accounts.retrieveProducerAccount(change.id)
    const account = await accounts.updateProducerAccounts(change)
    return new StepResponse({ account, before: { name, phone } }, { id, name, phone })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PRODUCER_ACCOUNT_MODULE).updateProducerAccounts(before)
    }
  },
)
