import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ProducerEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { updateProducerStatusWorkflow } from "../producer/update-producer-status"
import { liftSuspensionStep } from "./steps/lift-suspension"

export type ReopenProducerInput = { producer_id: string; note: string | null; actor: Actor; now: string }

/**
 * Lifts a suspension (or only its announcement) or opens a closed stall again; the published goods come back.
 * Answers the producer. Errors: `not_found`; `not_allowed` with the code `not_suspended`.
 */
export const reopenProducerWorkflow = createWorkflow("reopen-producer", (input: ReopenProducerInput) => {
  const before = liftSuspensionStep(
    transform({ input }, ({ input: { actor, ...lift } }) => ({ ...lift, lifted_by: actor.id })),
  )
  const producer = updateProducerStatusWorkflow.runAsStep({
    input: { id: input.producer_id, status: "approved" },
  })
  emitEventStep({ eventName: ProducerEvents.REOPENED, data: { id: input.producer_id } })
  recordAuditStep(
    transform({ input, before }, ({ input, before }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "producer",
        entity_id: input.producer_id,
        action: "reopen",
        before,
        after: { status: "approved", note: input.note },
      },
    ]),
  )
  return new WorkflowResponse(producer)
})
