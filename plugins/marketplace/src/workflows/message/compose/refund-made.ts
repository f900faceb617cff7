import { refundMade } from "../../../lib/mail/return"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import type { Composer } from "../types"
import { placedOrder } from "./placed-order"

/** A part of an order was given back without goods coming back: its shopper is told how much and why. */
export const composeRefundMade: Composer<{ id: string }> = async ({ id }, context) => {
  const [refund] = await context.container
    .resolve(RETURN_REQUEST_MODULE)
    .listOrderRefunds({ id }, { take: 1 })
  const order = refund ? await placedOrder(context, refund.order_id) : null
  if (!refund || !order?.email) {
    return null
  }
  const content = refundMade(context.options.market, order.shown, {
    amount: Number(refund.amount),
    reason: refund.reason,
  })
  return { once: true, mails: [{ to: order.email, template: "refund-made", content }], notices: [] }
}
