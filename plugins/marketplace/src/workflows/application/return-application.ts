import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ApplicationEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { APPLICATION_LOCK } from "./lib/application-lock"
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
    acquireLockStep({ key: input.id, ...APPLICATION_LOCK })
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
    releaseLockStep({ key: input.id })
    return new WorkflowResponse(application)
  },
)
