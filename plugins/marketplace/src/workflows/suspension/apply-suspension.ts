import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ProducerEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { updateProducerStatusWorkflow } from "../producer/update-producer-status"
import { markSuspensionAppliedStep } from "./steps/mark-suspension-applied"

export type ApplySuspensionInput = { id: string; producer_id: string; actor: Actor; now: string }

/**
 * Puts an announced suspension into effect: the goods leave search and cart, orders already placed can be finished.
 * Answers whether it did; a suspension that is in effect already, or was lifted, is left alone.
 */
export const applySuspensionWorkflow = createWorkflow("apply-suspension", (input: ApplySuspensionInput) => {
  const applied = markSuspensionAppliedStep({ id: input.id, now: input.now })
  when({ applied }, ({ applied }) => applied).then(() => {
    updateProducerStatusWorkflow.runAsStep({ input: { id: input.producer_id, status: "suspended" } })
    emitEventStep({ eventName: ProducerEvents.SUSPENDED, data: { id: input.producer_id } })
    recordAuditStep([
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "producer",
        entity_id: input.producer_id,
        action: "suspend",
        before: { status: "approved" },
        after: { status: "suspended", suspension_id: input.id },
      },
    ])
  })
  return new WorkflowResponse(applied)
})
