import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderMoney } from "../../../lib/returns/order-money"
import { assertRefundable, givenFor } from "../../../lib/returns/refund-amounts"
import { mostRefundable } from "../../../lib/returns/refund-limits"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"

type Input = {
  order_id: string
  idempotency_key: string
  kind: "goods" | "shipping"
  amount: number
  money: OrderMoney
}

/** Refuses a refund of which more is missing than may go back (`refund_too_high`); one that is paid stays so. */
export const checkRefundStep = createStep("check-refund", async (input: Input, { container }) => {
  const { order_id, idempotency_key, kind, amount, money } = input
  const service = container.resolve(RETURN_REQUEST_MODULE)
  const refunds = await service.listOrderRefunds({ order_id }, { take: null })
  const known = refunds.find((refund) => refund.idempotency_key === idempotency_key)
  if (known?.paid_at) {
    return new StepResponse(null)
  }
  const received = await service.listReturnRequests({ order_id, status: "received" }, { take: null })
  const most = mostRefundable(kind, money, {
    promised: received.reduce((sum, { refund_amount }) => sum + Number(refund_amount ?? 0), 0),
    earlier: refunds,
  })
  assertRefundable(amount - givenFor(money.payments, known ? [known.id] : []), most)
  return new StepResponse(null)
})
