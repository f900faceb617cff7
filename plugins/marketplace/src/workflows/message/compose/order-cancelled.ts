import { orderCancelled, orderCancelledForStall } from "../../../lib/mail/order-cancelled"
import type { OrderState } from "../../../lib/order-state"
import { EVERY_ROLE, toMembers } from "../to-members"
import type { ComposeContext, Composer, Message } from "../types"
import { placedOrder } from "./placed-order"

type Payload = { id: string; to: OrderState }

/** One producer's order was cancelled: the shopper is told, and the stall where it did not do so itself. */
export const composeOrderCancelled: Composer<Payload> = async ({ id, to }, context) => {
  const order = to === "cancelled" ? await placedOrder(context, id) : null
  if (!order) {
    return null
  }
  const cancelled = order.transitions.find(({ to_state }) => to_state === "cancelled")
  const reason = cancelled?.reason ?? null
  const stall =
    cancelled?.actor_type === "producer"
      ? { mails: [], notices: [] }
      : await toStall(context, { ...order, order_id: id, reason })
  const content = orderCancelled(context.options.market, { ...order.shown, reason })
  const shopper = order.email ? [{ to: order.email, template: "order-cancelled", content }] : []
  return { once: true, mails: [...shopper, ...stall.mails], notices: stall.notices }
}

type Cancelled = { producer_id: string; order_id: string; display_id: number; reason: string | null }

function toStall(
  context: ComposeContext,
  { producer_id, ...told }: Cancelled,
): Promise<Pick<Message, "mails" | "notices">> {
  const { order_id, display_id, reason } = told
  const content = orderCancelledForStall(context.options.market, told)
  const params = { order_id, display_id, reason }
  return toMembers(context, { producer_id, roles: EVERY_ROLE, kind: "order-cancelled", params, content })
}
