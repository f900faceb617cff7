import { refundOwed } from "../../../lib/mail/return"
import { MANAGING_ROLES, toMembers } from "../to-members"
import type { Composer } from "../types"
import { placedOrder } from "./placed-order"

type Payload = { order_id: string; producer_id: string; amount: number; day: string }

/** The stall holds a shopper's money that has to go back: who manages it is asked, once for each day. */
export const composeRefundOwed: Composer<Payload> = async ({ order_id, producer_id, amount }, context) => {
  const order = await placedOrder(context, order_id)
  if (!order) {
    return null
  }
  const { display_id } = order
  const told = await toMembers(context, {
    producer_id,
    roles: MANAGING_ROLES,
    kind: "order-refund-owed",
    params: { order_id, display_id, total: amount },
    content: refundOwed(context.options.market, { order_id, display_id, amount }),
  })
  return { once: true, ...told }
}
