import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { finishAction, inTurn, type OrderAction } from "./compose-action"
import { decideConfirmStep } from "./steps/decide"
import { loadOwnOrderStep } from "./steps/load-own-order"
import { markConfirmedStep } from "./steps/mark-confirmed"

/**
 * The producer takes an order on. Doing it twice, or at once with somebody else, is doing it once.
 * Fails with `not_found` for a foreign order and `not_allowed` (code `wrong_state`) for a cancelled one.
 */
export const confirmOrderWorkflow = createWorkflow("confirm-producer-order", (input: OrderAction) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const todo = decideConfirmStep({ own })
    when("confirm", { todo }, ({ todo }) => todo !== null).then(() => {
      markConfirmedStep(own)
      finishAction(transform({ input, own }, (done) => ({ ...done, action: "confirm" })))
    })
  })
  return new WorkflowResponse(input.order_id)
})
