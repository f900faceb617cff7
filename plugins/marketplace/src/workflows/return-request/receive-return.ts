import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Quantity } from "../../lib/order-actions"
import { finishAction, inTurn } from "../producer-order/compose-action"
import { loadOwnOrderStep } from "../producer-order/steps/load-own-order"
import { takeBackGoodsWorkflow } from "../producer-order/take-back-goods"
import { loadOrderMoneyStep } from "../refund/steps/load-order-money"
import { finishReturn, type ReturnAction } from "./compose-return"
import { decideActStep } from "./steps/decide-act"
import { loadReturnStep } from "./steps/load-return"
import { moveReturnStep } from "./steps/move-return"
import { planReceiptStep } from "./steps/plan-receipt"

type Input = ReturnAction & {
  /** Left out: everything that was asked back has come. */
  items?: Quantity[]
  /** False for goods that cannot be sold again. */
  restock: boolean
  note: string | null
  stock_location_id: string
}

/**
 * Goods that were asked back have come: they become Medusa's own return, in stock again or written off, and it is fixed
 * how much goes back for them. Where nothing was paid there is nothing to refund, and the request is over.
 * Errors: `not_found`, `not_allowed` (`wrong_state`), `invalid_data` for more than was asked back.
 */
export const receiveReturnWorkflow = createWorkflow("receive-return", (input: Input) => {
  inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    const request = loadReturnStep(input)
    const todo = decideActStep({ request, act: "receive" })
    when("receive", { todo }, ({ todo }) => todo !== null).then(() => {
      const money = loadOrderMoneyStep(input.order_id)
      const plan = planReceiptStep(
        transform({ input, own, request, money }, ({ input, ...loaded }) => ({
          ...loaded,
          items: input.items,
        })),
      )
      const taken = takeBackGoodsWorkflow.runAsStep({
        input: transform({ input, plan }, ({ input, plan }) => ({
          order_id: input.order_id,
          location_id: input.stock_location_id,
          items: plan.items,
          restock: input.restock,
          metadata: { return_request_id: input.id },
          created_by: input.actor.id,
        })),
      })
      const to = transform({ plan }, ({ plan }) =>
        plan.refund_amount > 0 ? ("received" as const) : ("refunded" as const),
      )
      moveReturnStep(
        transform({ input, request, plan, taken, to }, ({ input, request, plan, taken, to }) => ({
          request,
          to,
          actor: input.actor,
          note: input.note,
          receipt: { ...plan, native_return_id: taken.id },
        })),
      )
      const done = transform({ input, own, request, plan, to }, ({ input, own, request, plan, to }) => ({
        input,
        own,
        id: input.id,
        act: "receive",
        action: "return",
        from: request.status,
        to,
        after: { return_request_id: input.id, ...plan, restock: input.restock },
      }))
      finishAction(done)
      finishReturn(done)
    })
  })
  return new WorkflowResponse(input.id)
})
