import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedOrder } from "../../../lib/plan-orders"

/** Creates the native orders under the ids written ahead, and answers their numbers; undone by the step that wrote them. */
export const createGroupOrdersStep = createStep(
  "create-group-orders",
  async (orders: PlannedOrder[], { container }) => {
    const created = await container.resolve(Modules.ORDER).createOrders(orders.map(({ data }) => data))
    return new StepResponse(created.map(({ id, display_id }) => ({ id, display_id })))
  },
)
