import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { problemOfSchedule, type VatSchedule, vatRateAt } from "../../lib/vat/vat-schedule"

type Input = { id: string; schedule: VatSchedule; now: string; actor: Actor }

const updateScheduleStep = createStep(
  "update-vat-schedule",
  async ({ id, schedule, now }: Input, { container }) => {
    const problem = problemOfSchedule(schedule)
    if (problem) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, problem, "rates_at_once")
    }
    const tax = container.resolve(Modules.TAX)
    const before = await tax.retrieveTaxRate(id)
    const percent = (vatRateAt(schedule, new Date(now)) ?? 0) / 100
    const rate = await tax.updateTaxRates(id, { rate: percent, metadata: { ...before.metadata, schedule } })
    const undo = { id, rate: before.rate, metadata: before.metadata }
    return new StepResponse({ rate, before: before.metadata?.schedule ?? null }, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      const { id, ...before } = undo
      await container.resolve(Modules.TAX).updateTaxRates(id, before)
    }
  },
)

/**
 * Changes when which VAT rate holds for a category. Carts feel it at their next change, orders never. Answers Medusa's
 * tax rate. Errors: `not_found`, `invalid_data` for two rates that begin at once.
 */
export const updateVatScheduleWorkflow = createWorkflow("update-vat-schedule", (input: Input) => {
  const updated = updateScheduleStep(input)
  recordAuditStep(
    transform({ input, updated }, ({ input, updated }) => [
      {
        actor: input.actor,
        entity: "vat_rate",
        entity_id: input.id,
        action: "update",
        before: { schedule: updated.before },
        after: { schedule: input.schedule },
      },
    ]),
  )
  return new WorkflowResponse(updated.rate)
})
