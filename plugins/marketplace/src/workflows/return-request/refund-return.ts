import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { stateOnceBack } from "../../lib/returns/return-state"
import { inTurn } from "../producer-order/compose-action"
import { loadOrderMoneyStep } from "../refund/steps/load-order-money"
import { openRefundStep } from "../refund/steps/open-refund"
import { payRefundStep } from "../refund/steps/pay-refund"
import { settleUnpaidStep } from "../refund/steps/settle-unpaid"
import { finishReturn, type ReturnAction } from "./compose-return"
import { decideActStep } from "./steps/decide-act"
import { loadReturnStep } from "./steps/load-return"
import { moveReturnStep } from "./steps/move-return"

type Input = ReturnAction & {
  /** Where money is paid back by hand: the number of the transfer or receipt. */
  reference: string | null
  /** ISO 8601. */
  now: string
}

/** A request is paid once. */
const refundKeyOf = (requestId: string) => `return:${requestId}`

/**
 * The money for goods that came back goes to the shopper, out of the order's own payment, once. Errors: `not_found`,
 * `not_allowed` (`wrong_state`) before the goods are back.
 */
export const refundReturnWorkflow = createWorkflow("refund-return", (input: Input) => {
  inTurn(input, () => {
    const request = loadReturnStep(input)
    const todo = decideActStep({ request, act: "refund" })
    when("refund", { todo }, ({ todo }) => todo !== null).then(() => {
      settleUnpaidStep(
        transform({ input }, ({ input: { id, order_id, now } }) => ({
          order_id,
          idempotency_key: refundKeyOf(id),
          now,
        })),
      )
      const money = loadOrderMoneyStep(input.order_id)
      const refund = openRefundStep(
        transform({ input, request }, ({ input, request }) => ({
          order_id: input.order_id,
          producer_id: input.producer_id,
          idempotency_key: refundKeyOf(input.id),
          kind: "return" as const,
          amount: Number(request.refund_amount ?? 0),
          reason: null,
          reference: input.reference,
          actor: input.actor,
        })),
      )
      payRefundStep(
        transform({ input, refund, money }, ({ input, refund, money }) => ({
          refund: { ...refund, amount: Number(refund.amount) },
          money,
          now: input.now,
        })),
      )
      const to = transform({ request }, ({ request }) =>
        stateOnceBack(0, request.native_exchange_id !== null),
      )
      moveReturnStep({ request, to, actor: input.actor, note: input.reference })
      finishReturn(
        transform({ input, request, refund, to }, ({ input, request, refund, to }) => ({
          input,
          id: input.id,
          act: "refund",
          from: request.status,
          to,
          after: { refund_id: refund.id, amount: Number(refund.amount), reference: input.reference },
        })),
      )
    })
  })
  return new WorkflowResponse(input.id)
})
