import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { deleteDocumentStep } from "./steps/delete-document"
import { loadApplicationStep } from "./steps/load-application"
import { requireEditableStep } from "./steps/require-editable"

export type DeleteDocumentInput = {
  application_id: string
  account_id: string
  document_id: string
  actor: Actor
}

/** Takes a paper out of an application. Errors: `not_found`; `not_allowed` with the code `application_locked`. */
export const deleteDocumentWorkflow = createWorkflow("delete-document", (input: DeleteDocumentInput) => {
  const deleted = inTurn(input.application_id, () => {
    const application = loadApplicationStep({ id: input.application_id, account_id: input.account_id })
    requireEditableStep(application)
    return deleteDocumentStep({ application, document_id: input.document_id })
  })
  recordAuditStep(
    transform({ input, deleted }, ({ input, deleted }) => [
      {
        actor: input.actor,
        entity: "producer_application",
        entity_id: input.application_id,
        action: "delete_document",
        before: { id: input.document_id, ...deleted },
      },
    ]),
  )
  return new WorkflowResponse(deleted)
})
