import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHANGE_REQUEST_MODULE } from "../../../modules/change-request"
import { OPEN_CHANGE_STATUSES } from "../../../modules/change-request/models/change-request"

/** Withdraws whatever still waits for a product that is going away. */
export const withdrawOpenChangeStep = createStep(
  "withdraw-open-change",
  async (product_id: string, { container }) => {
    const service = container.resolve(CHANGE_REQUEST_MODULE)
    const open = await service.listChangeRequests({ product_id, status: [...OPEN_CHANGE_STATUSES] })
    await service.updateChangeRequests(open.map(({ id }) => ({ id, status: "withdrawn" as const })))
    return new StepResponse(
      null,
      open.map(({ id, status }) => ({ id, status })),
    )
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve(CHANGE_REQUEST_MODULE).updateChangeRequests(before)
    }
  },
)
