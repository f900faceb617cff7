import { orderIdsOf } from "@cho-lang/marketplace/lib/order-events"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { followOrder } from "../workflows/bank-transfer/follow-order"

/** An order is called off or money of it given back: what its shopper transferred goes back by hand. */
export default async function followTransfers({ event, container }: SubscriberArgs<unknown>) {
  for (const orderId of await orderIdsOf(event, container.resolve(ContainerRegistrationKeys.QUERY))) {
    await followOrder(container, orderId, new Date())
  }
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.CANCELED, PaymentEvents.REFUNDED],
  context: { subscriberId: "follow-bank-transfers" },
}
