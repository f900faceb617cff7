import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { watchStockWorkflow } from "../workflows/inventory/watch-stock"

/** Whatever lowers a stock (an order, a count, an operator's hand in Medusa Admin) changes its level. */
export default async function watchStock({
  event,
  container,
}: SubscriberArgs<{ id: string } | { id: string }[]>): Promise<void> {
  await watchStockWorkflow(container).run({ input: { level_ids: [event.data].flat().map(({ id }) => id) } })
}

export const config: SubscriberConfig = {
  event: "inventory.inventory-level.updated",
  context: { subscriberId: "watch-stock" },
}
