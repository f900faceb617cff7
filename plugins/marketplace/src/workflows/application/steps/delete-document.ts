import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../../modules/application"
import type { ApplicationRow } from "../../../modules/application/service"

type Input = { application: ApplicationRow; document_id: string }

/** Deletes a document's row and then its file for good; a file that cannot be deleted brings the row back. */
export const deleteDocumentStep = createStep(
  "delete-document",
  async ({ application, document_id }: Input, { container }) => {
    const document = application.documents.find(({ id }) => id === document_id)
    if (!document) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This document was not found.")
    }
    const service = container.resolve(APPLICATION_MODULE)
    await service.softDeleteProducerDocuments([document_id])
    try {
      await container.resolve(Modules.FILE).deleteFiles([document.file_id])
    } catch (error) {
      await service.restoreProducerDocuments([document_id])
      throw error
    }
    return new StepResponse({ kind: document.kind, filename: document.filename })
  },
)
