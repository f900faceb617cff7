import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { Quantity } from "../../lib/order-actions"
import { finishAction, inTurn, type OrderAction } from "./compose-action"
import { decidePackStep } from "./steps/decide"
import { loadOwnOrderStep } from "./steps/load-own-order"
import { markConfirmedStep } from "./steps/mark-confirmed"

type Input = OrderAction & { items?: Quantity[] }

/**
 * Packs one parcel: the named lines, or all that is not packed yet. Medusa makes a fulfilment of it and takes the goods
 * out of stock. Packing also confirms. With no items, and nothing left to pack, nothing happens.
 * Fails with `not_found` for a foreign order or line, `invalid_data` for more than is left, `not_allowed` when cancelled.
 */
export const packOrderWorkflow = createWorkflow("pack-producer-order", (input: Input) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const todo = decidePackStep({ own, items: input.items })
    when("pack", { todo }, ({ todo }) => todo !== null).then(() => {
      const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ input, todo }, ({ input, todo }) => ({
          order_id: input.order_id,
          items: (todo?.plan ?? []).map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
          created_by: input.actor.id,
        })),
      })
      markConfirmedStep(own)
      finishAction(
        transform({ input, own, todo, fulfillment }, ({ input, own, todo, fulfillment }) => ({
          input,
          own,
          action: "pack",
          after: { fulfillment_id: fulfillment.id, items: todo?.plan ?? [] },
        })),
      )
    })
  })
  return new WorkflowResponse(input.order_id)
})
