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
import { type PayoutProviderId, payoutProvider } from "../../lib/payout/payout-state"
import { PAYOUT_MODULE } from "../../modules/payout"
import { PRODUCER_MODULE } from "../../modules/producer"
import { STATEMENT_MODULE } from "../../modules/statement"
import { recordAuditStep } from "../audit/steps/record-audit"

type DraftInput = { period: string; actor: Actor }

const draftPayoutsStep = createStep(
  "draft-payouts",
  async ({ period }: DraftInput, { container }) => {
    const payouts = container.resolve(PAYOUT_MODULE)
    const [statements, made] = await Promise.all([
      container.resolve(STATEMENT_MODULE).listStatements({ period }, { take: null }),
      payouts.listPayouts({ period }, { select: ["producer_id"], take: null }),
    ])
    if (statements.length === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "No statements were issued for this month yet: payouts follow from them.",
        "no_statements",
      )
    }
    const done = new Set(made.map(({ producer_id }) => producer_id))
    const owed = statements.filter(
      ({ producer_id, closing_balance }) => Number(closing_balance) > 0 && !done.has(producer_id),
    )
    const destinationOf = await destinations(
      container,
      owed.map(({ producer_id }) => producer_id),
    )
    const drafts = await payouts.createPayouts(
      owed.map(({ producer_id, closing_balance }) => ({
        producer_id,
        period,
        amount: Number(closing_balance),
        provider: "bank_file" as const,
        account: {},
        ...destinationOf.get(producer_id),
      })),
    )
    const ids = drafts.map(({ id }) => id)
    return new StepResponse({ period, drafted: ids.length, already_drafted: done.size }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(PAYOUT_MODULE).deletePayouts(ids)
    }
  },
)

type Destination = { provider: PayoutProviderId; account: Record<string, unknown> }

/** By transfer to whoever has an account with Stripe, to the bank of all others. */
async function destinations(
  container: MedusaContainer,
  producerIds: string[],
): Promise<Map<string, Destination>> {
  const [producers, accounts] = await Promise.all([
    container.resolve(PRODUCER_MODULE).listProducers({ id: producerIds }, { take: null }),
    payoutProvider(container, "stripe")?.accounts?.accountsOf(producerIds),
  ])
  return new Map(
    producers.map(({ id, bank_bin, bank_account_number, bank_account_name }): [string, Destination] => {
      const stripe_account = accounts?.get(id)
      return [
        id,
        stripe_account
          ? { provider: "stripe", account: { stripe_account } }
          : {
              provider: "bank_file",
              account: { bank_bin, number: bank_account_number, name: bank_account_name },
            },
      ]
    }),
  )
}

/**
 * Drafts a payout for each producer to whom the house owes money by the statements of a month: one per producer and
 * month, however often and at once it runs. Answers `{period, drafted, already_drafted}`.
 */
export const draftPayoutsWorkflow = createWorkflow("draft-payouts", (input: DraftInput) => {
  const result = draftPayoutsStep(input)
  recordAuditStep(
    transform({ input, result }, ({ input, result }) => [
      { actor: input.actor, entity: "payout", entity_id: input.period, action: "draft", after: result },
    ]),
  )
  return new WorkflowResponse(result)
})
