import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { RefundEvents } from "../../lib/events"
import { finishAction, inTurn, type OrderAction } from "../producer-order/compose-action"
import { loadOwnOrderStep } from "../producer-order/steps/load-own-order"
import { checkRefundStep } from "./steps/check-refund"
import { loadOrderMoneyStep } from "./steps/load-order-money"
import { openRefundStep } from "./steps/open-refund"
import { payRefundStep } from "./steps/pay-refund"
import { settleUnpaidStep } from "./steps/settle-unpaid"

export type RefundOrderInput = OrderAction & {
  idempotency_key: string
  kind: "goods" | "shipping"
  /** Đồng. */
  amount: number
  reason: string
  reference: string | null
  /** ISO 8601. */
  now: string
}

/**
 * Gives a part of one producer's order back without goods coming back: for something that was not as it should be, or
 * for its shipping. Never more than was paid and has not gone back; the same key pays once. The ledger follows from
 * the payment. Answers the refund. Errors: `not_found`, `not_allowed` (`refund_too_high`), `invalid_data`
 * (`key_reused`).
 */
export const refundOrderWorkflow = createWorkflow("refund-producer-order", (input: RefundOrderInput) => {
  const refund = inTurn(input, () => {
    const own = loadOwnOrderStep(input)
    settleUnpaidStep(input)
    const money = loadOrderMoneyStep(input.order_id)
    checkRefundStep(transform({ input, money }, ({ input, money }) => ({ ...input, money })))
    const refund = openRefundStep(input)
    const paid = payRefundStep(
      transform({ input, refund, money }, ({ input, refund, money }) => ({
        refund: { ...refund, amount: Number(refund.amount) },
        money,
        now: input.now,
      })),
    )
    when("paid-now", { paid }, ({ paid }) => paid).then(() => {
      finishAction(
        transform({ input, own, refund }, ({ input, own, refund }) => ({
          input,
          own,
          action: "refund",
          after: {
            refund_id: refund.id,
            kind: input.kind,
            amount: input.amount,
            reason: input.reason,
            reference: input.reference,
          },
        })),
      )
      emitEventStep({
        eventName: RefundEvents.MADE,
        data: transform({ refund }, ({ refund }) => ({ id: refund.id })),
      }).config({ name: "tell-of-refund" })
    })
    return refund
  })
  return new WorkflowResponse(refund)
})
