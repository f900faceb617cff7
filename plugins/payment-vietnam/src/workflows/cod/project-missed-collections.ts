import { ORDER_STATES } from "@cho-lang/marketplace/lib/order-state"
import { spanOf } from "@cho-lang/marketplace/lib/repair/span-of"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { settleMoved } from "@cho-lang/marketplace/workflows/repair/settle-moved"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COD_PREFIX } from "./cod-payments"
import { projectCollections } from "./project-collections"

/** Nothing of these is with a carrier; a confirmed order may be so in part. */
const NOT_ON_THE_WAY = ["new", "cancelled"]

/**
 * Brings what carriers collect up to date for orders that moved and are not paid yet, for the case that a process died
 * before it heard of a parcel. An order under way also moves whenever the job `refresh-orders` has looked at it.
 */
export async function projectMissedCollections(container: MedusaContainer, now: Date): Promise<void> {
  await settleMoved(container, {
    job: "project-missed-collections",
    now,
    moved: (since, until) => unpaidOrders(container, since, until),
    settle: (orderId) => projectCollections(container, orderId),
  })
}

async function unpaidOrders(container: MedusaContainer, since: Date, until: Date): Promise<string[]> {
  const state = ORDER_STATES.filter((state) => !NOT_ON_THE_WAY.includes(state))
  const moved = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders(
      { state, updated_at: spanOf(since, until) },
      { select: ["order_id", "payment_collection_id"], take: null },
    )
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["payment_collection_id", "provider_id"],
    filters: { payment_collection_id: moved.map((row) => row.payment_collection_id), captured_at: null },
  })
  const unpaid = new Set(
    data
      .filter(({ provider_id }) => provider_id.startsWith(COD_PREFIX))
      .map((row) => row.payment_collection_id),
  )
  return moved.filter((row) => unpaid.has(row.payment_collection_id)).map(({ order_id }) => order_id)
}
