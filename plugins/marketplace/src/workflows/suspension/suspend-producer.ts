import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ProducerEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { applySuspensionWorkflow } from "./apply-suspension"
import { announceSuspensionStep } from "./steps/announce-suspension"

export type SuspendProducerInput = {
  producer_id: string
  reason: string
  /** The authority and the number of its order; null where the office decides by itself. */
  authority_order: string | null
  actor: Actor
  now: string
}

/**
 * Suspends a producer: at once by an authority's order, else after five days' notice (the job `apply-suspensions`).
 * Answers the suspension. Errors: `not_found`; `not_allowed` with the codes `already_suspended`, `producer_closed`.
 */
export const suspendProducerWorkflow = createWorkflow("suspend-producer", (input: SuspendProducerInput) => {
  const suspension = announceSuspensionStep(
    transform({ input }, ({ input: { actor, ...suspension } }) => ({
      ...suspension,
      announced_by: actor.id,
    })),
  )
  when({ input }, ({ input }) => input.authority_order === null).then(() => {
    emitEventStep({ eventName: ProducerEvents.SUSPENSION_ANNOUNCED, data: { id: input.producer_id } })
  })
  when("suspend-at-once", { input }, ({ input }) => input.authority_order !== null).then(() => {
    applySuspensionWorkflow.runAsStep({
      input: { id: suspension.id, producer_id: input.producer_id, actor: input.actor, now: input.now },
    })
  })
  recordAuditStep(
    transform({ input, suspension }, ({ input, suspension }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "producer",
        entity_id: input.producer_id,
        action: "announce_suspension",
        after: {
          suspension_id: suspension.id,
          reason: suspension.reason,
          authority_order: suspension.authority_order,
          effective_at: suspension.effective_at,
        },
      },
    ]),
  )
  return new WorkflowResponse(suspension)
})
