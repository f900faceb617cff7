import { orderPlaced, orderReceived } from "../../../lib/mail/order"
import type { ItemLine } from "../../../lib/mail/words"
import { orderGroupToken } from "../../../lib/order-token"
import { retrieveOrderGroup } from "../../order-group/retrieve-order-group"
import { EVERY_ROLE, toMembers } from "../to-members"
import type { ComposeContext, Composer, MailDraft, Message } from "../types"

const FIELDS = [
  "id",
  "display_id",
  "total",
  "item_total",
  "shipping_total",
  "items.product_title",
  "items.variant_title",
  "items.quantity",
  "producer_order.producer.id",
  "producer_order.producer.name",
]

type PlacedOrder = {
  id: string
  display_id: number
  total: unknown
  items: { product_title: string; variant_title: string | null; quantity: number }[]
  producer?: { id: string; name: string }
}

/** An order group was placed: each producer learns of its own order, the shopper of all together. */
export const composeOrderPlaced: Composer<{ id: string }> = async ({ id }, context) => {
  const group = await retrieveOrderGroup(context.container, id, FIELDS)
  const orders = group.orders as unknown as PlacedOrder[]
  const producers = await Promise.all(orders.map((order) => toProducer(context, order)))
  return {
    once: true,
    mails: [
      ...(group.email ? [toShopper(context, { ...group, orders }, group.email)] : []),
      ...producers.flatMap(({ mails }) => mails),
    ],
    notices: producers.flatMap(({ notices }) => notices),
  }
}

type Group = { id: string; display_id: number; total: number; orders: PlacedOrder[] }

function toShopper({ options }: ComposeContext, group: Group, to: string): MailDraft {
  const content = orderPlaced(options.market, {
    id: group.id,
    display_id: group.display_id,
    total: group.total,
    token: orderGroupToken(group.id, options.orderTokenSecret),
    orders: group.orders.map(({ producer, items }) => ({
      producer_name: producer?.name ?? "",
      items: linesOf(items),
    })),
  })
  return { to, template: "order-placed", content }
}

async function toProducer(
  context: ComposeContext,
  { id, display_id, total, items, producer }: PlacedOrder,
): Promise<Pick<Message, "mails" | "notices">> {
  const order = { order_id: id, display_id, total: Number(total) }
  return toMembers(context, {
    producer_id: producer?.id ?? "",
    roles: EVERY_ROLE,
    kind: "order-received",
    params: { ...order, item_count: items.reduce((count, { quantity }) => count + Number(quantity), 0) },
    content: orderReceived(context.options.market, { ...order, items: linesOf(items) }),
  })
}

const linesOf = (items: PlacedOrder["items"]): ItemLine[] =>
  items.map(({ product_title, variant_title, quantity }) => ({
    title: product_title,
    variant_title,
    quantity: Number(quantity),
  }))
