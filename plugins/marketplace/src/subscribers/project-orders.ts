import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { NATIVE_ORDER_EVENTS, orderIdsOf } from "../lib/order-events"
import { projectOrdersWorkflow } from "../workflows/producer-order/project-orders"

/**
 * Whatever happens to a native order, also by an operator's hand in Medusa Admin, the producer's order follows. After an
 * action of the portal there is nothing left to do, and nothing happens.
 */
export default async function projectOrders({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const order_ids = await orderIdsOf(event, container.resolve(ContainerRegistrationKeys.QUERY))
  if (order_ids.length > 0) {
    await projectOrdersWorkflow(container).run({ input: { order_ids } })
  }
}

export const config: SubscriberConfig = {
  event: NATIVE_ORDER_EVENTS,
  context: { subscriberId: "project-orders" },
}
