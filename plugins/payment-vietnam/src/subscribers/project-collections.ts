import { NATIVE_ORDER_EVENTS, orderIdsOf } from "@cho-lang/marketplace/lib/order-events"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { projectCollections } from "../workflows/cod/project-collections"

/** Whoever hands a parcel over, says it has arrived or takes it back, in the portal or in the admin: the money follows. */
export default async function projectCollectionsOf({ event, container }: SubscriberArgs<unknown>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (const orderId of await orderIdsOf(event, query)) {
    await projectCollections(container, orderId)
  }
}

export const config: SubscriberConfig = {
  event: NATIVE_ORDER_EVENTS.filter((name) => !name.startsWith("payment.")),
  context: { subscriberId: "project-cod-collections" },
}
