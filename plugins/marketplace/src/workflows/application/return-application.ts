import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ApplicationEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { loadApplicationStep } from "./steps/load-application"
import { requireSubmittedStep } from "./steps/require-submitted"
import { updateApplicationStep } from "./steps/update-application"

export type ReturnApplicationInput = {
  id: string
  /** Back to the applicant for changes, or refused for good. */
  status: "changes_requested" | "rejected"
  reason: string
  actor: Actor
  /** ISO 8601. */
  now: string
}

const EVENTS = {
  changes_requested: ApplicationEvents.CHANGES_REQUESTED,
  rejected: ApplicationEvents.REJECTED,
}

/**
 * An operator's answer other than yes, with a reason that the applicant reads. Errors: `not_found`; `not_allowed` with
 * the code `not_submitted`.
 */
export const returnApplicationWorkflow = createWorkflow(
  "return-application",
  (input: ReturnApplicationInput) => {
    const application = inTurn(input.id, () => {
      const application = loadApplicationStep({ id: input.id })
      requireSubmittedStep(application)
      updateApplicationStep(
        transform({ input }, ({ input }) => ({
          id: input.id,
          status: input.status,
          review_note: input.reason,
          decided_at: new Date(input.now),
          decided_by: input.actor.id,
        })),
      )
      return application
    })
    emitEventStep({
      eventName: transform({ input }, ({ input }) => EVENTS[input.status]),
      data: { id: input.id },
    })
    recordAuditStep(
      transform({ input }, ({ input }) => [
        {
          actor: input.actor,
          entity: "producer_application",
          entity_id: input.id,
          action: input.status === "rejected" ? "reject" : "request_changes",
          before: { status: "submitted" },
          after: { status: input.status, reason: input.reason },
        },
      ]),
    )
    return new WorkflowResponse(application)
  },
)
