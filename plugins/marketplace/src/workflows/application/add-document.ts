import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import type { DocumentKind } from "../../lib/application-requirements"
import type { ReceivedFile } from "../../lib/uploads/receive-files"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { createDocumentStep } from "./steps/create-document"
import { loadApplicationStep } from "./steps/load-application"
import { requireEditableStep } from "./steps/require-editable"
import { requireRoomStep } from "./steps/require-room"
import { storeDocumentStep } from "./steps/store-document"

export type AddDocumentInput = {
  application_id: string
  account_id: string
  kind: DocumentKind
  /** ISO 8601; null for a paper that does not expire. */
  expires_on: string | null
  file: ReceivedFile
  actor: Actor
}

/**
 * Adds a paper to an application and answers its row. Errors: `not_found`; `not_allowed` with the codes
 * `application_locked`, `too_many_documents`; `invalid_data` for a file that is not accepted.
 */
export const addDocumentWorkflow = createWorkflow("add-document", (input: AddDocumentInput) => {
  const document = inTurn(input.application_id, () => {
    const application = loadApplicationStep({ id: input.application_id, account_id: input.account_id })
    requireEditableStep(application)
    requireRoomStep(application)
    const stored = storeDocumentStep(input.file)
    return createDocumentStep(
      transform({ input, stored }, ({ input: { application_id, kind, expires_on }, stored }) => ({
        application_id,
        kind,
        expires_on,
        ...stored,
      })),
    )
  })
  recordAuditStep(
    transform({ input, document }, ({ input, document: { id, kind, filename, bytes } }) => [
      {
        actor: input.actor,
        entity: "producer_application",
        entity_id: input.application_id,
        action: "add_document",
        after: { id, kind, filename, bytes },
      },
    ]),
  )
  return new WorkflowResponse(document)
})
