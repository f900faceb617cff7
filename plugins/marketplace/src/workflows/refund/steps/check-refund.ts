import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderMoney } from "../../../lib/returns/order-money"
import { mostRefundable } from "../../../lib/returns/refund-limits"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"

type Input = {
  order_id: string
  idempotency_key: string
  kind: "goods" | "shipping"
  amount: number
  money: OrderMoney
}

/** Refuses a new refund of more than may go back (`refund_too_high`); one that was let through before stays so. */
export const checkRefundStep = createStep("check-refund", async (input: Input, { container }) => {
  const { order_id, idempotency_key, kind, amount, money } = input
  const service = container.resolve(RETURN_REQUEST_MODULE)
  const refunds = await service.listOrderRefunds({ order_id }, { take: null })
  if (refunds.some((refund) => refund.idempotency_key === idempotency_key)) {
    return new StepResponse(null)
  }
  const received = await service.listReturnRequests({ order_id, status: "received" }, { take: null })
  const most = mostRefundable(kind, money, {
    promised: received.reduce((sum, { refund_amount }) => sum + Number(refund_amount ?? 0), 0),
    earlier: refunds.map(({ kind, amount }) => ({ kind, amount: Number(amount) })),
  })
  if (amount > most) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `At most ${most} đồng of this order can be given back for ${kind}.`,
      "refund_too_high",
    )
  }
  return new StepResponse(null)
})
