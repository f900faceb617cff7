import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { updateProducerStep } from "./steps/update-producer"

export type RequestAssistanceInput = {
  producer_id: string
  requested: boolean
  /** What the producer wants done; kept only while help is asked for. */
  note: string | null
  actor: Actor
  /** ISO 8601. */
  now: string
}

/**
 * A producer asks the operators to prepare changes for it, or no longer does. Changes that are prepared already stay
 * for the producer to decide. Answers the producer.
 */
export const requestAssistanceWorkflow = createWorkflow(
  "request-assistance",
  (input: RequestAssistanceInput) => {
    const { producer, before } = updateProducerStep(
      transform({ input }, ({ input: { producer_id, requested, note, now } }) => ({
        id: producer_id,
        assistance_requested_at: requested ? new Date(now) : null,
        assistance_note: requested ? note : null,
      })),
    )
    recordAuditStep(
      transform({ input, before }, ({ input, before }) => [
        {
          actor: input.actor,
          producer_id: input.producer_id,
          entity: "producer",
          entity_id: input.producer_id,
          action: input.requested ? "request_assistance" : "end_assistance",
          before,
          after: input.requested ? { assistance_note: input.note } : {},
        },
      ]),
    )
    return new WorkflowResponse(producer)
  },
)
