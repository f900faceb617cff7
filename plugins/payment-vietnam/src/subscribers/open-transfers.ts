import { OrderGroupEvents } from "@cho-lang/marketplace/lib/events"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { openTransfers } from "../workflows/bank-transfer/open-transfers"

/** A group that is paid by transfer has its QR codes as soon as it is placed; its page asks for what is missing. */
export default async function openTransfersOfGroup({ event, container }: SubscriberArgs<{ id: string }>) {
  await openTransfers(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: OrderGroupEvents.PLACED,
  context: { subscriberId: "open-bank-transfers" },
}
