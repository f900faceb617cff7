import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ApplicationRow } from "../../../modules/application/service"

const EDITABLE = ["draft", "changes_requested"]

/** Lets an application pass that its applicant may change now; refuses others (`not_allowed`, `application_locked`). */
export const requireEditableStep = createStep(
  "require-editable-application",
  async ({ status }: Pick<ApplicationRow, "status">) => {
    if (!EDITABLE.includes(status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This application has been handed in and cannot be changed now.",
        "application_locked",
      )
    }
    return new StepResponse(null)
  },
)
