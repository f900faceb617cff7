import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ApplicationEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { loadApplicationStep } from "./steps/load-application"
import { requireCompleteStep } from "./steps/require-complete"
import { requireEditableStep } from "./steps/require-editable"
import { updateApplicationStep } from "./steps/update-application"

/** `now` is ISO 8601. */
export type SubmitApplicationInput = { id: string; account_id: string; actor: Actor; now: string }

/**
 * Hands an application in; doing it twice is doing it once. Errors: `not_found`; `invalid_data` with the code
 * `incomplete` and the names of all that is missing; `not_allowed` (`application_locked`) for one that is decided.
 *
 * The hook `validate` gets the whole application; throw in it to refuse.
 */
export const submitApplicationWorkflow = createWorkflow(
  "submit-application",
  (input: SubmitApplicationInput) => {
    const { application, validate } = inTurn(input.id, () => {
      const application = loadApplicationStep({ id: input.id, account_id: input.account_id })
      const validate = createHook("validate", { application })
      when({ application }, ({ application }) => application.status !== "submitted").then(() => {
        requireEditableStep(application)
        requireCompleteStep(application)
        updateApplicationStep(
          transform({ input }, ({ input }) => ({
            id: input.id,
            status: "submitted" as const,
            submitted_at: new Date(input.now),
            review_note: null,
          })),
        )
        emitEventStep({ eventName: ApplicationEvents.SUBMITTED, data: { id: input.id } })
        recordAuditStep(
          transform({ input, application }, ({ input, application }) => [
            {
              actor: input.actor,
              entity: "producer_application",
              entity_id: input.id,
              action: "submit",
              before: { status: application.status },
              after: { status: "submitted" },
            },
          ]),
        )
      })
      return { application, validate }
    })
    return new WorkflowResponse(application, { hooks: [validate] })
  },
)
