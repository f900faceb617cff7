import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Quantity } from "../../lib/order-actions"
import { finishAction, inTurn, type OrderAction } from "./compose-action"
import { assertNotAskedBackStep } from "./steps/assert-not-asked-back"
import { decideReturnStep } from "./steps/decide"
import { loadOwnOrderStep } from "./steps/load-own-order"
import { takeBackGoodsWorkflow } from "./take-back-goods"

type Input = OrderAction & {
  items: Quantity[]
  reason: string
  restock: boolean
  stock_location_id: string
}

/**
 * Goods that had been delivered have come back to the producer. An order is returned when all of them have.
 * Fails with `not_found` for a foreign order or line, `invalid_data` for more than was delivered, `not_allowed` when
 * nothing was (`wrong_state`) or a line stands in an open return request (`return_asked`).
 */
export const returnGoodsWorkflow = createWorkflow("return-producer-goods", (input: Input) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const todo = decideReturnStep(
      transform({ input, own }, ({ input, own }) => ({ own, items: input.items })),
    )
    assertNotAskedBackStep(input.items)
    when("return", { todo }, ({ todo }) => todo !== null).then(() => {
      const taken = takeBackGoodsWorkflow.runAsStep({
        input: transform({ input, todo }, ({ input, todo }) => ({
          order_id: input.order_id,
          location_id: input.stock_location_id,
          items: todo?.plan ?? [],
          restock: input.restock,
          metadata: { reason: input.reason },
          created_by: input.actor.id,
        })),
      })
      finishAction(
        transform({ input, own, taken }, ({ input, own, taken }) => ({
          input,
          own,
          action: "return",
          after: {
            return_id: taken.id,
            items: input.items,
            restock: input.restock,
            reason: input.reason,
          },
        })),
      )
    })
  })
  return new WorkflowResponse(input.order_id)
})
