import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { finishAction, inTurn, type OrderAction } from "./compose-action"
import { decideShipStep } from "./steps/decide"
import { labelParcelStep } from "./steps/label-parcel"
import { loadOwnOrderStep } from "./steps/load-own-order"

type Input = OrderAction & { fulfillment_id: string; tracking_number: string; carrier?: string }

/**
 * Hands a packed parcel over to a carrier under its tracking number. While it is under way, doing it again corrects the
 * number or the carrier.
 * Fails with `not_found` for a foreign order or parcel, `not_allowed` for one that has arrived, came back or is unpacked.
 */
export const shipParcelWorkflow = createWorkflow("ship-producer-parcel", (input: Input) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const todo = decideShipStep({ own, fulfillment_id: input.fulfillment_id })
    when("ship", { todo }, ({ todo }) => todo !== null).then(() => {
      createOrderShipmentWorkflow.runAsStep({
        input: transform({ input, todo }, ({ input, todo }) => ({
          order_id: input.order_id,
          fulfillment_id: input.fulfillment_id,
          items: (todo?.plan.lines ?? []).map(({ line_item_id, quantity }) => ({
            id: line_item_id,
            quantity,
          })),
          labels: [],
          created_by: input.actor.id,
        })),
      })
    })
    const label = labelParcelStep(input)
    when("written", { todo, label }, ({ todo, label }) => todo !== null || label.changed).then(() => {
      finishAction(
        transform({ input, own, todo }, ({ input, own, todo }) => ({
          input,
          own,
          action: todo ? "hand_over" : "correct_tracking",
          after: {
            fulfillment_id: input.fulfillment_id,
            tracking_number: input.tracking_number,
            carrier: input.carrier ?? null,
          },
        })),
      )
    })
  })
  return new WorkflowResponse(input.order_id)
})
