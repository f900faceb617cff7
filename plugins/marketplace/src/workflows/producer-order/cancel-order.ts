import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { finishAction, inTurn, type OrderAction } from "./compose-action"
import { decideCancelStep } from "./steps/decide"
import { loadOwnOrderStep } from "./steps/load-own-order"
import { unpackParcelsStep } from "./steps/unpack-parcels"

type Input = OrderAction & { reason: string }

/**
 * Cancels one producer's order: its stock is released and its payment cancelled or refunded by Medusa's own flow, and
 * the other orders of the group stay as they are. Parcels that are packed but have not left are unpacked first.
 * A shopper may do so until the producer has taken the order on, whoever else until a parcel has left.
 * Fails with `not_found` for a foreign order, `not_allowed` when it is too late.
 */
export const cancelProducerOrderWorkflow = createWorkflow("cancel-producer-order", (input: Input) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const todo = decideCancelStep({ own, actor: input.actor })
    when("cancel", { todo }, ({ todo }) => todo !== null).then(() => {
      unpackParcelsStep(
        transform({ input, todo }, ({ input, todo }) => ({
          order_id: input.order_id,
          fulfillment_ids: todo?.plan.unpack ?? [],
        })),
      )
      cancelOrderWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          order_id: input.order_id,
          canceled_by: input.actor.id,
        })),
      })
      finishAction(
        transform({ input, own }, ({ input, own }) => ({
          input,
          own,
          action: "cancel",
          after: { reason: input.reason },
        })),
      )
    })
  })
  return new WorkflowResponse(input.order_id)
})
