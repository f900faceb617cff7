import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OpenChange } from "../../../lib/goods/plan-edit"
import { CHANGE_REQUEST_MODULE } from "../../../modules/change-request"
import { OPEN_CHANGE_STATUSES } from "../../../modules/change-request/models/change-request"

/** The change of a product that still waits for somebody, or null. */
export const loadOpenChangeStep = createStep(
  "load-open-change",
  async (product_id: string, { container }) => {
    const [change] = await container
      .resolve(CHANGE_REQUEST_MODULE)
      .listChangeRequests({ product_id, status: [...OPEN_CHANGE_STATUSES] }, { take: 1 })
    return new StepResponse<OpenChange | null>(
      change ? { id: change.id, origin: change.origin, proposed: change.proposed } : null,
    )
  },
)
