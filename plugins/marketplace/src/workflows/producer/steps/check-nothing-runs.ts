import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SETTLED_STATES } from "../../../lib/order-state"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

/** Refuses while an order of the producer still has to be shipped, arrive or be placed (`running_orders`). */
export const checkNothingRunsStep = createStep(
  "check-nothing-runs",
  async (producer_id: string, { container }) => {
    const [, running] = await container
      .resolve(ORDER_GROUP_MODULE)
      .listAndCountProducerOrders({ producer_id, state: { $nin: SETTLED_STATES } }, { take: 1 })
    if (running > 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The stall has ${running} running orders: finish or cancel them first.`,
        "running_orders",
      )
    }
    return new StepResponse({ running })
  },
)
