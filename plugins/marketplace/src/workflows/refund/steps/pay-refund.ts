import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderMoney } from "../../../lib/returns/order-money"
import { partsOfRefund } from "../../../lib/returns/refund-amounts"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"

type Input = {
  refund: { id: string; amount: number; paid_at: string | Date | null; actor_id: string }
  money: OrderMoney
  /** ISO 8601. */
  now: string
}

/**
 * Gives a refund's money back out of the order's own payments, through Medusa: a card's provider sends it, money that
 * the producer holds is written down as paid back by hand. Told again, it pays what is missing of it; where that is not
 * there any more it pays nothing (`refund_too_high`). Money that went out does not come back, so there is nothing to
 * undo. Answers whether it is now that all of it has gone back.
 */
export const payRefundStep = createStep(
  "pay-refund",
  async ({ refund, money, now }: Input, { container }) => {
    if (refund.paid_at) {
      return new StepResponse(false)
    }
    for (const part of partsOfRefund(money.payments, refund)) {
      await refundPaymentWorkflow(container).run({
        input: { ...part, note: refund.id, created_by: refund.actor_id },
      })
    }
    await container
      .resolve(RETURN_REQUEST_MODULE)
      .updateOrderRefunds({ id: refund.id, paid_at: new Date(now) })
    return new StepResponse(true)
  },
)
