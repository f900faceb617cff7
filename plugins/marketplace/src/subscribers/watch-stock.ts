import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { inBatches } from "../lib/in-batches"
import { watchStockWorkflow } from "../workflows/inventory/watch-stock"

type Changed = { id: string }

const watches = new WeakMap<MedusaContainer, (levelIds: string[]) => Promise<void>>()

/** A file of five hundred counts changes as many levels, each told by an event of its own: they are looked at together. */
function watchOf(container: MedusaContainer) {
  const known = watches.get(container)
  const watch =
    known ??
    inBatches<string>(async (level_ids) => {
      await watchStockWorkflow(container).run({ input: { level_ids } })
    })
  watches.set(container, watch)
  return watch
}

/** Whatever lowers a stock (an order, a count, an operator's hand in Medusa Admin) changes its level. */
export default async function watchStock({
  event,
  container,
}: SubscriberArgs<Changed | Changed[]>): Promise<void> {
  await watchOf(container)([event.data].flat().map(({ id }) => id))
}

export const config: SubscriberConfig = {
  event: "inventory.inventory-level.updated",
  context: { subscriberId: "watch-stock" },
}
