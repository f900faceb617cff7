import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { settlementPostings } from "../../lib/ledger/postings"
import { LEDGER_MODULE } from "../../modules/ledger"
import { PRODUCER_MODULE } from "../../modules/producer"
import { recordAuditStep } from "../audit/steps/record-audit"

type Input = { producer_id: string; amount: number; reference: string; now: string; actor: Actor }

/** The ledger takes a source once and nothing back, so there is nothing to undo: told again it writes nothing. */
const postSettlementStep = createStep(
  "post-settlement",
  async ({ producer_id, amount, reference, now }: Input, { container }) => {
    await container.resolve(PRODUCER_MODULE).retrieveProducer(producer_id, { select: ["id"] })
    const ledger = container.resolve(LEDGER_MODULE)
    const at = new Date(now)
    const written = await ledger.post(
      [
        {
          source_type: "settlement",
          source_id: `${producer_id}:${reference}`,
          kind: "settlement",
          producer_id,
          occurred_at: at,
          memo: reference,
          postings: settlementPostings(producer_id, amount),
        },
      ],
      at,
    )
    const balances = await ledger.balancesAt(new Date(at.getTime() + 1), producer_id)
    return new StepResponse({ is_new: written === 1, balance: balances.get(producer_id) ?? 0 })
  },
)

/**
 * Writes down that a producer paid the house, under the bank's reference, once. Answers whether it was new and how the
 * balance stands, `{is_new, balance}` in đồng. `not_found` for no such producer.
 */
export const recordSettlementWorkflow = createWorkflow("record-settlement", (input: Input) => {
  const settled = postSettlementStep(input)
  recordAuditStep(
    transform({ input, settled }, ({ input: { actor, producer_id, amount, reference }, settled }) =>
      settled.is_new
        ? [
            {
              actor,
              producer_id,
              entity: "settlement",
              entity_id: producer_id,
              action: "record",
              after: { amount, reference },
            },
          ]
        : [],
    ),
  )
  return new WorkflowResponse(settled)
})
