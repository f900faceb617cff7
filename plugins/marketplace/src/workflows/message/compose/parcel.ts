import { Modules } from "@medusajs/framework/utils"
import { parcelDelivered, parcelHandedOver } from "../../../lib/mail/parcel"
import type { Composer } from "../types"
import { placedOrder } from "./placed-order"

type Payload = { order_id: string; fulfillment_id: string }

/** The shopper learns that a parcel left, with whom and under which number. */
export const composeParcelHandedOver: Composer<Payload> = async ({ order_id, fulfillment_id }, context) => {
  const order = await placedOrder(context, order_id)
  if (!order?.email) {
    return null
  }
  const { labels, metadata } = await context.container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(fulfillment_id, { relations: ["labels"] })
  const carrier = typeof metadata?.carrier === "string" ? metadata.carrier : null
  const content = parcelHandedOver(context.options.market, {
    ...order.shown,
    carrier,
    tracking_number: labels[0]?.tracking_number ?? null,
  })
  return { once: true, mails: [{ to: order.email, template: "parcel-handed-over", content }], notices: [] }
}

/** The shopper learns that a parcel arrived, also where somebody else took it in. */
export const composeParcelDelivered: Composer<Payload> = async ({ order_id }, context) => {
  const order = await placedOrder(context, order_id)
  if (!order?.email) {
    return null
  }
  const content = parcelDelivered(context.options.market, order.shown)
  return { once: true, mails: [{ to: order.email, template: "parcel-delivered", content }], notices: [] }
}
