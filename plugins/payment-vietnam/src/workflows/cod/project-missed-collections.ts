import { ORDER_STATES } from "@cho-lang/marketplace/lib/order-state"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COD_PREFIX } from "./cod-payments"
import { projectCollections } from "./project-collections"

const LOOK_BACK_DAYS = 7
/** Nothing of these is with a carrier; a confirmed order may be so in part. */
const NOT_ON_THE_WAY = ["new", "cancelled"]

/**
 * Brings what carriers collect up to date for orders that moved in the last week and are not paid yet, for the case
 * that a process died before it heard of a parcel.
 */
export async function projectMissedCollections(container: MedusaContainer, now: Date): Promise<void> {
  const moved = await container.resolve(ORDER_GROUP_MODULE).listProducerOrders(
    {
      state: ORDER_STATES.filter((state) => !NOT_ON_THE_WAY.includes(state)),
      updated_at: { $gte: new Date(now.getTime() - LOOK_BACK_DAYS * 86_400_000) },
    },
    { select: ["id", "order_id", "payment_collection_id"], take: null },
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
  const missed = moved.filter((row) => unpaid.has(row.payment_collection_id))
  await eachAlone(container, missed, "project the collections", ({ order_id }) =>
    projectCollections(container, order_id),
  )
}
