import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { recoverTransfers } from "../workflows/payout/recover-transfers"

/** What was transferred to a producer and then refunded to the shopper comes back from the producer's transfers. */
export default async function recoverRefunded({ event, container }: SubscriberArgs<{ id: string }>) {
  await recoverTransfers(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: PaymentEvents.REFUNDED,
  context: { subscriberId: "recover-transfers" },
}
