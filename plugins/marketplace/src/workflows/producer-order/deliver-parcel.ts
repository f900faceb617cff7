import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { finishAction, inTurn, type OrderAction } from "./compose-action"
import { decideDeliverStep } from "./steps/decide"
import { loadOwnOrderStep } from "./steps/load-own-order"

type Input = OrderAction & { fulfillment_id: string }

/**
 * A parcel has arrived at its recipient.
 * Fails with `not_found` for a foreign order or parcel, `not_allowed` for a parcel that no carrier has.
 */
export const deliverParcelWorkflow = createWorkflow("deliver-producer-parcel", (input: Input) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const todo = decideDeliverStep({ own, fulfillment_id: input.fulfillment_id })
    when("deliver", { todo }, ({ todo }) => todo !== null).then(() => {
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          orderId: input.order_id,
          fulfillmentId: input.fulfillment_id,
        })),
      })
      finishAction(
        transform({ input, own }, ({ input, own }) => ({
          input,
          own,
          action: "deliver",
          after: { fulfillment_id: input.fulfillment_id },
        })),
      )
    })
  })
  return new WorkflowResponse(input.order_id)
})
