import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHANGE_REQUEST_MODULE } from "../../../modules/change-request"

/** A change; with `producer_id` a foreign one is not found, like one that does not exist. */
export const loadChangeStep = createStep(
  "load-change",
  async ({ id, producer_id }: { id: string; producer_id?: string }, { container }) => {
    const [change] = await container
      .resolve(CHANGE_REQUEST_MODULE)
      .listChangeRequests({ id, ...(producer_id ? { producer_id } : {}) }, { take: 1 })
    if (!change) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This change was not found.")
    }
    return new StepResponse(change)
  },
)
