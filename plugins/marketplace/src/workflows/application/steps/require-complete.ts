import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { missingOf } from "../../../lib/application-requirements"
import type { ApplicationRow } from "../../../modules/application/service"

/** Names everything that is missing at once (`invalid_data`, code `incomplete`). */
export const requireCompleteStep = createStep(
  "require-complete-application",
  async ({ documents, ...answers }: ApplicationRow) => {
    const missing = missingOf(
      answers,
      documents.map(({ kind }) => kind),
    )
    if (missing.length > 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Before it can be handed in, the application needs: ${missing.join(", ")}.`,
        "incomplete",
      )
    }
    return new StepResponse(null)
  },
)
