import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MOST_DOCUMENTS } from "../../../lib/document-file"
import type { ApplicationRow } from "../../../modules/application/service"

/** Refuses one document too many (`not_allowed`, code `too_many_documents`). */
export const requireRoomStep = createStep(
  "require-room-for-document",
  async ({ documents }: Pick<ApplicationRow, "documents">) => {
    if (documents.length >= MOST_DOCUMENTS) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `An application holds at most ${MOST_DOCUMENTS} documents: remove one first.`,
        "too_many_documents",
      )
    }
    return new StepResponse(null)
  },
)
