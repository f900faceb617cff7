import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ApplicationRow } from "../../../modules/application/service"

/** Lets an application pass that waits for an operator; refuses others (`not_allowed`, code `not_submitted`). */
export const requireSubmittedStep = createStep(
  "require-submitted-application",
  async ({ status }: Pick<ApplicationRow, "status">) => {
    if (status !== "submitted") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This application does not wait for a decision: it is ${status.replace("_", " ")}.`,
        "not_submitted",
      )
    }
    return new StepResponse(null)
  },
)
