import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedOrder } from "../../../lib/plan-orders"

/** Creates the native orders under the ids written ahead; undone by the step that wrote them. */
export const createGroupOrdersStep = createStep(
  "create-group-orders",
  async (orders: PlannedOrder[], { container }) => {
    await container.resolve(Modules.ORDER).createOrders(orders.map(({ data }) => data))
    return new StepResponse(orders.map(({ id }) => id))
  },
)
