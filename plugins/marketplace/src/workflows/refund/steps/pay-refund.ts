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
 * the producer holds is written down as paid back by hand. Told again, it pays what is missing of it. Money that went
 * out does not come back, so there is nothing to undo. Answers how many đồng went out now.
 */
export const payRefundStep = createStep(
  "pay-refund",
  async ({ refund, money, now }: Input, { container }) => {
    if (refund.paid_at) {
      return new StepResponse(0)
    }
    const parts = partsOfRefund(money.payments, refund)
    for (const part of parts) {
      await refundPaymentWorkflow(container).run({
        input: { ...part, note: refund.id, created_by: refund.actor_id },
      })
    }
    await container
      .resolve(RETURN_REQUEST_MODULE)
      .updateOrderRefunds({ id: refund.id, paid_at: new Date(now) })
    return new StepResponse(parts.reduce((sum, { amount }) => sum + amount, 0))
  },
)
