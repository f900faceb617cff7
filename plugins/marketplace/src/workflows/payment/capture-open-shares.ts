import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { providersWithRail } from "../../lib/payment/payment-rail"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { captureShares } from "./capture-shares"

/** Seconds in which the event of a placed group captures by itself. */
const LEAVE_ALONE_SECONDS = 60
/** Card authorisations last a week. */
const LOOK_BACK_DAYS = 8

/** Captures what the event of a placed group did not, because a process died or the provider did not answer. */
export async function captureOpenShares(container: MedusaContainer, now: Date): Promise<number> {
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString()
  const providers = await providersWithRail(container)
  const created_at = { $gte: before(LOOK_BACK_DAYS * 86_400), $lt: before(LEAVE_ALONE_SECONDS) }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["payment_collection_id"],
    filters: { provider_id: providers, created_at, captured_at: null, canceled_at: null },
  })
  const collectionIds = (data as { payment_collection_id: string }[]).map((row) => row.payment_collection_id)
  const orders = await container
    .resolve(ORDER_GROUP_MODULE)
    .listProducerOrders({ payment_collection_id: collectionIds }, { select: ["order_group_id"], take: null })
  let captured = 0
  for (const groupId of new Set(orders.map(({ order_group_id }) => order_group_id))) {
    try {
      captured += await captureShares(container, groupId)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `The money of group ${groupId} could not be taken: ${error instanceof Error ? error.message : error}`,
        )
    }
  }
  return captured
}
