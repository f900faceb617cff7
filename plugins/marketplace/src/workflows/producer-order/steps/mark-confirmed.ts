import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import type { OwnOrder } from "./load-own-order"

/** Remembers that the producer has taken the order on; the first time counts. */
export const markConfirmedStep = createStep(
  "mark-confirmed",
  async ({ producer_order_id, facts }: OwnOrder, { container }) => {
    if (facts.confirmed) {
      return new StepResponse(null, null)
    }
    await container
      .resolve(ORDER_GROUP_MODULE)
      .updateProducerOrders({ id: producer_order_id, confirmed_at: new Date() })
    return new StepResponse(null, producer_order_id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(ORDER_GROUP_MODULE).updateProducerOrders({ id, confirmed_at: null })
    }
  },
)
