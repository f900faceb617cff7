import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { COMMISSION_MODULE } from "../../modules/commission"
import { recordAuditStep } from "../audit/steps/record-audit"

type EndInput = { id: string; valid_to?: string | undefined; now: string; actor: Actor }

const endRuleStep = createStep(
  "end-commission-rule",
  async ({ id, valid_to, now }: EndInput, { container }) => {
    const service = container.resolve(COMMISSION_MODULE)
    const rule = await service.retrieveCommissionRule(id)
    const end = new Date(valid_to ?? now)
    if (end < new Date(now)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A rule cannot end in the past.", "end_in_past")
    }
    if (rule.valid_to && rule.valid_to <= new Date(now)) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This rule has ended already.", "wrong_state")
    }
    const updated = await service.updateCommissionRules({ id, valid_to: end })
    return new StepResponse(updated, { id, valid_to: rule.valid_to })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(COMMISSION_MODULE).updateCommissionRules(before)
    }
  },
)

/** Ends a rule now or at a later moment; sales until then keep it. `not_found`, `invalid_data` for a moment gone by. */
export const endCommissionRuleWorkflow = createWorkflow("end-commission-rule", (input: EndInput) => {
  const rule = endRuleStep(input)
  recordAuditStep(
    transform({ input, rule }, ({ input, rule }) => [
      {
        actor: input.actor,
        producer_id: rule.producer_id,
        entity: "commission_rule",
        entity_id: rule.id,
        action: "end",
        after: { valid_to: rule.valid_to },
      },
    ]),
  )
  return new WorkflowResponse(rule)
})
