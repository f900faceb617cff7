import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { IncomeKind } from "../../lib/withholding/withholding"
import { WITHHOLDING_MODULE } from "../../modules/withholding"

/** Rates in basis points, `valid_from` as ISO 8601. */
type Input = {
  income_kind: IncomeKind
  vat_bp: number
  pit_bp: number
  valid_from: string
  now: string
  actor: Actor
}

const beginRateStep = createStep(
  "begin-withholding-rate",
  async ({ now, actor: _, valid_from, ...rate }: Input, { container }) => {
    const begin = new Date(valid_from)
    if (begin < new Date(now)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A rate cannot begin in the past: what was withheld by then stays as it was.",
        "begins_in_past",
      )
    }
    const service = container.resolve(WITHHOLDING_MODULE)
    const [current] = await service.listWithholdingRates(
      { income_kind: rate.income_kind, valid_from: { $lt: begin }, valid_to: null },
      { take: 1, order: { valid_from: "DESC" } },
    )
    const created = await service.createWithholdingRates({ ...rate, valid_from: begin, valid_to: null })
    if (current) {
      await service.updateWithholdingRates({ id: current.id, valid_to: begin })
    }
    return new StepResponse(created, { created: created.id, ended: current?.id ?? null })
  },
  async (undo, { container }) => {
    const service = container.resolve(WITHHOLDING_MODULE)
    if (undo) {
      await service.deleteWithholdingRates(undo.created)
    }
    if (undo?.ended) {
      await service.updateWithholdingRates({ id: undo.ended, valid_to: null })
    }
  },
)

/**
 * Begins a withholding rate and ends the one it follows at the same moment. Sales before it keep theirs. Errors:
 * `invalid_data` for a moment gone by.
 */
export const beginWithholdingRateWorkflow = createWorkflow("begin-withholding-rate", (input: Input) => {
  const rate = beginRateStep(input)
  recordAuditStep(
    transform({ input, rate }, ({ input: { actor, now: _, ...after }, rate }) => [
      { actor, entity: "withholding_rate", entity_id: rate.id, action: "begin", after },
    ]),
  )
  return new WorkflowResponse(rate)
})
