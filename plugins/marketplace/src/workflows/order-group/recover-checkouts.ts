import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { eachAlone } from "../each-alone"
import { eachPage } from "../each-page"
import { CHECKOUT_LOCK_SECONDS } from "./checkout-lock"
import { undoPlacement } from "./undo-placement"

const PAGE = 100
/** A cart that somebody still holds is left for the next run. */
const WAIT_SECONDS = 1

/**
 * Takes back what completions left when their process was killed, so that no stock stays reserved for nobody. Only
 * groups older than the cart's lock are looked at, and each is taken under that lock; one that cannot be taken back yet
 * keeps no other waiting. Answers how many it undid.
 */
export async function recoverCheckouts(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve(ORDER_GROUP_MODULE)
  const lastTouchedBefore = new Date(now.getTime() - CHECKOUT_LOCK_SECONDS * 1000)
  let undone = 0
  await eachPage(
    (after) =>
      service.listOrderGroups(
        { status: "placing", updated_at: { $lt: lastTouchedBefore }, id: { $gt: after } },
        { select: ["id", "cart_id"], take: PAGE, order: { id: "ASC" } },
      ),
    (page) =>
      eachAlone(container, page, "take back the checkout", async ({ cart_id }) => {
        const undo = () => undoUnlessPlaced(container, cart_id)
        undone += await container.resolve(Modules.LOCKING).execute(cart_id, undo, { timeout: WAIT_SECONDS })
      }),
  )
  return undone
}

async function undoUnlessPlaced(container: MedusaContainer, cart_id: string): Promise<number> {
  const service = container.resolve(ORDER_GROUP_MODULE)
  const groups = await service.listOrderGroups(
    { cart_id, status: "placing" },
    { relations: ["producer_orders"] },
  )
  for (const group of groups) {
    await undoPlacement(container, group)
    await service.deleteProducerOrders(group.producer_orders.map(({ id }) => id))
    await service.deleteOrderGroups(group.id)
  }
  return groups.length
}
