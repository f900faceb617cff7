import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { CHECKOUT_LOCK_SECONDS } from "./complete-checkout"
import { undoPlacement } from "./undo-placement"

/**
 * Takes back what completions left when their process was killed, so that no stock stays reserved for nobody. Only
 * groups older than the cart's lock are looked at, and each is taken under that lock. Answers how many it undid.
 */
export async function recoverCheckouts(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve(ORDER_GROUP_MODULE)
  const stale = await service.listOrderGroups(
    { status: "placing", updated_at: { $lt: new Date(now.getTime() - CHECKOUT_LOCK_SECONDS * 1000) } },
    { select: ["cart_id"], take: 100 },
  )
  for (const { cart_id } of stale) {
    await container.resolve(Modules.LOCKING).execute(cart_id, async () => {
      const [group] = await service.listOrderGroups(
        { cart_id, status: "placing" },
        { relations: ["producer_orders"] },
      )
      if (group) {
        await undoPlacement(container, group)
        await service.deleteProducerOrders(group.producer_orders.map(({ id }) => id))
        await service.deleteOrderGroups(group.id)
      }
    })
  }
  return stale.length
}
