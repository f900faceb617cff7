import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { type NewRule, problemOfRule } from "../../lib/commission/check-rule"
import { COMMISSION_MODULE } from "../../modules/commission"
import { PRODUCER_MODULE } from "../../modules/producer"
import { recordAuditStep } from "../audit/steps/record-audit"

/** Moments as ISO 8601; without `valid_from` the rule begins at `now`. Amounts in đồng, percentages in basis points. */
export type CreateCommissionRuleInput = Omit<NewRule, "valid_from" | "valid_to"> & {
  valid_from?: string | undefined
  valid_to: string | null
  now: string
  actor: Actor
}

const createRuleStep = createStep(
  "create-commission-rule",
  async ({ now, actor: _, ...input }: CreateCommissionRuleInput, { container }) => {
    const rule: NewRule = {
      ...input,
      valid_from: new Date(input.valid_from ?? now),
      valid_to: input.valid_to === null ? null : new Date(input.valid_to),
    }
    const problem = problemOfRule(rule, new Date(now))
    if (problem) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, problem, "rule_invalid")
    }
    if (rule.producer_id) {
      await container.resolve(PRODUCER_MODULE).retrieveProducer(rule.producer_id, { select: ["id"] })
    }
    const created = await container.resolve(COMMISSION_MODULE).createCommissionRules(rule)
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(COMMISSION_MODULE).deleteCommissionRules(id)
    }
  },
)

/** Begins a commission rule, now or later. Errors: `invalid_data` says what does not hold, `not_found` for a producer. */
export const createCommissionRuleWorkflow = createWorkflow(
  "create-commission-rule",
  (input: CreateCommissionRuleInput) => {
    const rule = createRuleStep(input)
    recordAuditStep(
      transform({ input, rule }, ({ input: { actor, now: _, ...after }, rule }) => [
        {
          actor,
          producer_id: rule.producer_id,
          entity: "commission_rule",
          entity_id: rule.id,
          action: "create",
          after,
        },
      ]),
    )
    return new WorkflowResponse(rule)
  },
)
