import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { fold } from "../../lib/fold"
import { masked } from "../../lib/masked"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { loadApplicationStep } from "./steps/load-application"
import { requireEditableStep } from "./steps/require-editable"
import { type ApplicationFields, updateApplicationStep } from "./steps/update-application"

export type SaveApplicationInput = {
  id: string
  account_id: string
  change: Partial<ApplicationFields>
  actor: Actor
}

/**
 * Keeps what an applicant has written so far. Errors: `not_found` for a foreign application; `not_allowed` with the
 * code `application_locked` for one that is handed in.
 *
 * The hook `validate` gets the change before it is kept; throw in it to refuse.
 */
export const saveApplicationWorkflow = createWorkflow("save-application", (input: SaveApplicationInput) => {
  const { before, validate } = inTurn(input.id, () => {
    const application = loadApplicationStep({ id: input.id, account_id: input.account_id })
    requireEditableStep(application)
    const validate = createHook("validate", { change: input.change })
    const before = updateApplicationStep(
      transform({ input }, ({ input: { id, change } }) => ({
        id,
        ...change,
        ...(change.name === undefined ? {} : { search_name: change.name && fold(change.name) }),
      })),
    )
    return { before, validate }
  })
  recordAuditStep(
    transform({ input, before }, ({ input, before: { search_name: _, ...before } }) => [
      {
        actor: input.actor,
        entity: "producer_application",
        entity_id: input.id,
        action: "save",
        before: masked(before),
        after: masked(input.change),
      },
    ]),
  )
  return new WorkflowResponse(before, { hooks: [validate] })
})
