import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderGroupEvents } from "../lib/events"
import { captureShares } from "../workflows/payment/capture-shares"

/** Money is taken once the orders stand; what fails here the job `capture-open-shares` repeats. */
export default async function captureGroup({ event, container }: SubscriberArgs<{ id: string }>) {
  await captureShares(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: OrderGroupEvents.PLACED,
  context: { subscriberId: "capture-shares" },
}
