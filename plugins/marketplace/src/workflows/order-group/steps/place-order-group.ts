import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"

type Input = {
  id: string
  attempt_id: string
  cart_id: string
  orders: { id: string; display_id: number }[]
}

/**
 * The moment at which the group exists for everybody. Refused when another attempt has taken the group over, which
 * happens only to a completion that outlived its lock. Undone by the step that opened the group.
 */
export const placeOrderGroupStep = createStep(
  "place-order-group",
  async ({ id, attempt_id, cart_id, orders }: Input, { container }) => {
    await container.resolve(Modules.CART).updateCarts(cart_id, { completed_at: new Date() })
    if (!(await container.resolve(ORDER_GROUP_MODULE).place(id, attempt_id, orders))) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "This cart is being completed by another request. Please try again.",
      )
    }
    return new StepResponse({ id })
  },
)
