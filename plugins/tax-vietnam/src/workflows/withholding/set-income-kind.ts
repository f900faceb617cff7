import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { IncomeKind } from "../../lib/withholding/withholding"
import { WITHHOLDING_MODULE } from "../../modules/withholding"

type Input = { producer_id: string; income_kind: IncomeKind; actor: Actor }

const setIncomeKindStep = createStep(
  "set-income-kind",
  async ({ producer_id, income_kind }: Input, { container }) => {
    await container.resolve(PRODUCER_MODULE).retrieveProducer(producer_id, { select: ["id"] })
    const service = container.resolve(WITHHOLDING_MODULE)
    const [before] = await service.listProducerIncomes({ producer_id }, { take: 1 })
    const after = before
      ? await service.updateProducerIncomes({ id: before.id, income_kind })
      : await service.createProducerIncomes({ producer_id, income_kind })
    return new StepResponse(
      { ...after, before: before?.income_kind ?? null },
      { id: after.id, income_kind: before?.income_kind ?? null },
    )
  },
  async (undo, { container }) => {
    const service = container.resolve(WITHHOLDING_MODULE)
    if (undo?.income_kind) {
      await service.updateProducerIncomes({ id: undo.id, income_kind: undo.income_kind })
    } else if (undo) {
      await service.deleteProducerIncomes(undo.id)
    }
  },
)

/** Says what kind of income a producer's sales are from now on; what was withheld stays. `not_found` for a producer. */
export const setIncomeKindWorkflow = createWorkflow("set-income-kind", (input: Input) => {
  const income = setIncomeKindStep(input)
  recordAuditStep(
    transform({ input, income }, ({ input, income }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "producer_income",
        entity_id: income.id,
        action: "set",
        before: { income_kind: income.before },
        after: { income_kind: input.income_kind },
      },
    ]),
  )
  return new WorkflowResponse(income)
})
