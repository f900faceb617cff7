import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DocumentKind } from "../../../lib/application-requirements"
import { APPLICATION_MODULE } from "../../../modules/application"

export type DocumentInput = {
  application_id: string
  kind: DocumentKind
  filename: string
  mime_type: string
  bytes: number
  file_id: string
  /** ISO 8601. */
  expires_on: string | null
}

export const createDocumentStep = createStep(
  "create-document",
  async ({ expires_on, ...input }: DocumentInput, { container }) => {
    const document = await container.resolve(APPLICATION_MODULE).createProducerDocuments({
      ...input,
      expires_on: expires_on === null ? null : new Date(expires_on),
    })
    return new StepResponse(document, document.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(APPLICATION_MODULE).deleteProducerDocuments(id)
    }
  },
)
