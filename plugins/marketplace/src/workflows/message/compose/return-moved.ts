import { isToldToStall, returnMoved, returnMovedForStall } from "../../../lib/mail/return"
import type { ReturnState } from "../../../lib/returns/return-state"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import { type ReturnView, readReturn } from "../../return-request/read-returns"
import { EVERY_ROLE, toMembers } from "../to-members"
import type { ComposeContext, Composer, Message } from "../types"
import { placedOrder } from "./placed-order"

type Payload = { id: string; to: ReturnState }

/** A request to give goods back came or moved on: its shopper is told, and the stall where somebody else moved it. */
export const composeReturnMoved: Composer<Payload> = async ({ id, to }, context) => {
  const { container, options } = context
  const [known] = await container.resolve(RETURN_REQUEST_MODULE).listReturnRequests({ id }, { take: 1 })
  const order = known ? await placedOrder(context, known.order_id) : null
  if (!order) {
    return null
  }
  const request = await readReturn(container, { id }, new Date())
  const told = {
    goods: goodsOf(request),
    note: noteOf(request, to),
    replacement: replacementOf(request, to),
    refund_amount: request.refund_amount,
  }
  const content = returnMoved(options.market, to, order.shown, { ...told, due_at: request.refund_due_at })
  const stall = isToldToStall(to)
    ? await toStall(context, { ...told, to, request, display_id: order.display_id })
    : { mails: [], notices: [] }
  return {
    once: true,
    mails: [...(order.email ? [{ to: order.email, template: kindOf(to), content }] : []), ...stall.mails],
    notices: stall.notices,
  }
}

/** What the mail's template and the notice are called. */
const kindOf = (to: ReturnState): string => `return-${to.replaceAll("_", "-")}`

type ForStall = Parameters<typeof returnMovedForStall>[2]

function toStall(
  context: ComposeContext,
  {
    to,
    request,
    ...told
  }: Omit<ForStall, "return_request_id"> & {
    to: Parameters<typeof returnMovedForStall>[1]
    request: ReturnView
  },
): Promise<Pick<Message, "mails" | "notices">> {
  const { id, order_id, producer } = request
  return toMembers(context, {
    producer_id: producer?.id ?? "",
    roles: EVERY_ROLE,
    kind: kindOf(to),
    params: { return_request_id: id, order_id, display_id: told.display_id },
    content: returnMovedForStall(context.options.market, to, { ...told, return_request_id: id }),
  })
}

const goodsOf = ({ items }: ReturnView): string =>
  items.map(({ title, quantity }) => `${quantity} × ${title}`).join("\n")

/** Where the money was given instead, nothing is said of other goods any more. */
const replacementOf = ({ items, is_exchanged }: ReturnView, to: ReturnState): string | null =>
  (to === "received" || to === "refunded") && !is_exchanged
    ? null
    : items
        .flatMap(({ quantity, replacement }) => (replacement ? [`${quantity} × ${replacement.title}`] : []))
        .join("\n") || null

const noteOf = ({ steps }: ReturnView, to: ReturnState): string | null =>
  steps.findLast(({ state }) => state === to)?.note ?? null
