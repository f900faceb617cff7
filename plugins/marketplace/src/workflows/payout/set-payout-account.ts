import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { type PayoutAccounts, payoutProvider } from "../../lib/payout/payout-state"
import { PRODUCER_MODULE } from "../../modules/producer"
import { recordAuditStep } from "../audit/steps/record-audit"

type Input = { producer_id: string; account: string | null; actor: Actor }

const setAccountStep = createStep(
  "set-payout-account",
  async ({ producer_id, account }: Input, { container }) => {
    const accounts = accountsOfStripe(container)
    await container.resolve(PRODUCER_MODULE).retrieveProducer(producer_id, { select: ["id"] })
    const before = (await accounts.accountsOf([producer_id])).get(producer_id) ?? null
    await accounts.setAccount(producer_id, account)
    return new StepResponse({ producer_id, account }, { producer_id, account: before })
  },
  async (undo, { container }) => {
    if (undo) {
      await accountsOfStripe(container).setAccount(undo.producer_id, undo.account)
    }
  },
)

function accountsOfStripe(container: MedusaContainer): PayoutAccounts {
  const accounts = payoutProvider(container, "stripe")?.accounts
  if (!accounts) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Nobody carries payouts by Stripe here.",
      "no_carrier",
    )
  }
  return accounts
}

/** Says to which account of Stripe Connect a producer's payouts go; null: to its bank. Errors: `not_found`, `not_allowed`. */
export const setPayoutAccountWorkflow = createWorkflow("set-payout-account", (input: Input) => {
  const account = setAccountStep(input)
  recordAuditStep(
    transform({ input }, ({ input: { actor, producer_id, account } }) => [
      {
        actor,
        producer_id,
        entity: "payout_account",
        entity_id: producer_id,
        action: "set",
        after: { account },
      },
    ]),
  )
  return new WorkflowResponse(account)
})

/** The account of Stripe Connect that a producer's payouts go to, null for its bank; and whether cards are taken at all. */
export async function readPayoutAccount(container: MedusaContainer, producerId: string) {
  await container.resolve(PRODUCER_MODULE).retrieveProducer(producerId, { select: ["id"] })
  const accounts = payoutProvider(container, "stripe")?.accounts
  const account = (await accounts?.accountsOf([producerId]))?.get(producerId) ?? null
  return { producer_id: producerId, account, can_be_set: accounts !== undefined }
}
