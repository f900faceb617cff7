import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { openTransfers } from "./open-transfers"

/** Seconds in which the event of a placed group opens them by itself. */
const LEAVE_ALONE_SECONDS = 60
const LOOK_BACK_HOURS = 24

/** Opens the transfers of recently placed groups that the group's event did not, because a process died. */
export async function openMissedTransfers(container: MedusaContainer, now: Date): Promise<void> {
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000)
  const created_at = { $gte: before(LOOK_BACK_HOURS * 3_600), $lt: before(LEAVE_ALONE_SECONDS) }
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ status: "placed", created_at }, { select: ["id"], take: null })
  await eachAlone(container, groups, "open the transfers", async ({ id }) => {
    await openTransfers(container, id, now)
  })
}
