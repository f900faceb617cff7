import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ParcelEvents } from "../lib/events"
import { orderIdsOf } from "../lib/order-events"

type Parcel = { id: string; no_notification?: boolean }

const NAMES: Record<string, string> = {
  "shipment.created": ParcelEvents.HANDED_OVER,
  "delivery.created": ParcelEvents.DELIVERED,
}

/** Says which parcel of which order left or arrived, whether the producer or an operator entered it. */
export default async function announceParcels({ event, container }: SubscriberArgs<Parcel>): Promise<void> {
  const name = NAMES[event.name]
  const [order_id] = await orderIdsOf(event, container.resolve(ContainerRegistrationKeys.QUERY))
  if (name && order_id && !event.data.no_notification) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name, data: { order_id, fulfillment_id: event.data.id } })
  }
}

export const config: SubscriberConfig = {
  event: Object.keys(NAMES),
  context: { subscriberId: "announce-parcels" },
}
