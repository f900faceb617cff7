import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { checkNothingRunsStep } from "./steps/check-nothing-runs"
import { updateProducerStatusWorkflow } from "./update-producer-status"

export type CloseProducerInput = { producer_id: string; actor: Actor }

/**
 * An owner gives up the stall: its goods leave the shop and nobody works in it any more. Orders are counted again once
 * nothing can be bought, so that one placed meanwhile keeps the stall open. Operators open it again with
 * `reopenProducerWorkflow`. Answers the producer. Errors: `not_allowed`, code `running_orders`.
 */
export const closeProducerWorkflow = createWorkflow("close-producer", (input: CloseProducerInput) => {
  checkNothingRunsStep(input.producer_id)
  const producer = updateProducerStatusWorkflow.runAsStep({
    input: { id: input.producer_id, status: "closed" },
  })
  checkNothingRunsStep(input.producer_id).config({ name: "check-nothing-was-placed" })
  recordAuditStep([
    {
      actor: input.actor,
      producer_id: input.producer_id,
      entity: "producer",
      entity_id: input.producer_id,
      action: "close",
      before: { status: "approved" },
      after: { status: "closed" },
    },
  ])
  return new WorkflowResponse(producer)
})
