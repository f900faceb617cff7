import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Quantity } from "../../lib/order-actions"
import { stateOnceBack } from "../../lib/returns/return-state"
import { finishAction, inTurn } from "../producer-order/compose-action"
import { settleGoodsWorkflow } from "../producer-order/settle-goods"
import { loadOwnOrderStep } from "../producer-order/steps/load-own-order"
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
  /** Money goes back also where other goods were wished for. */
  refund_instead: boolean
  note: string | null
  stock_location_id: string
}

/**
 * Goods that were asked back have come: they become Medusa's own return, in stock again or written off, or its exchange
 * where others are given for them, and it is fixed how much goes back. Where nothing is left to refund the request is over.
 * Errors: `not_found`, `not_allowed` (`wrong_state`, `replacement_sold_out`, `exchange_not_paid`, `no_way_out`),
 * `invalid_data` for more than was asked back.
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
          refund_instead: input.refund_instead,
        })),
      )
      const native = settleGoodsWorkflow.runAsStep({
        input: transform({ input, plan }, ({ input, plan }) => ({
          order_id: input.order_id,
          location_id: input.stock_location_id,
          items: plan.items,
          given: plan.given,
          restock: input.restock,
          metadata: { return_request_id: input.id },
          created_by: input.actor.id,
        })),
      })
      const to = transform({ plan }, ({ plan }) => stateOnceBack(plan.refund_amount, plan.given.length > 0))
      moveReturnStep(
        transform({ input, request, plan, native, to }, ({ input, request, plan, native, to }) => ({
          request,
          to,
          actor: input.actor,
          note: input.note,
          receipt: { items: plan.items, refund_amount: plan.refund_amount, ...native },
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
