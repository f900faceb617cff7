import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_STATES, SETTLED_STATES } from "../../lib/order-state"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { eachAlone } from "../each-alone"
import { projectOrdersWorkflow } from "./project-orders"

/** An order that is under way is looked at again after this time without a look. */
const HOUR_MS = 60 * 60 * 1000
/** At most so many at a time, those first that were not looked at for longest. */
const BATCH = 200

/**
 * Lets orders follow their native orders once more, for the case that a process was killed before an event of Medusa's
 * was heard. One that cannot be looked at keeps no other waiting and has its turn again. Answers how many had fallen
 * behind.
 */
export async function refreshOrders(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve(ORDER_GROUP_MODULE)
  const rows = await service.listProducerOrders(
    {
      state: ORDER_STATES.filter((state) => !SETTLED_STATES.includes(state)),
      projected_at: { $lt: new Date(now.getTime() - HOUR_MS) },
    },
    { select: ["id", "order_id"], take: BATCH, order: { projected_at: "ASC" } },
  )
  let behind = 0
  await eachAlone(container, rows, "refresh the order", async ({ order_id }) => {
    const { result } = await projectOrdersWorkflow(container).run({ input: { order_ids: [order_id] } })
    behind += result.length
  })
  await service.updateProducerOrders(rows.map(({ id }) => ({ id, projected_at: now })))
  return behind
}
