import { spanOf } from "@cho-lang/marketplace/lib/repair/span-of"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { settleMoved } from "@cho-lang/marketplace/workflows/repair/settle-moved"
import type { MedusaContainer } from "@medusajs/framework/types"
import { openTransfers } from "./open-transfers"

/** Opens the transfers of placed groups that the group's event did not, because a process died. */
export async function openMissedTransfers(container: MedusaContainer, now: Date): Promise<void> {
  await settleMoved(container, {
    job: "open-missed-transfers",
    now,
    moved: async (since, until) => {
      // The moment in which it was placed: nothing changes a group after that.
      const placed = { status: "placed" as const, updated_at: spanOf(since, until) }
      const groups = await container
        .resolve(ORDER_GROUP_MODULE)
        .listOrderGroups(placed, { select: ["id"], take: null })
      return groups.map(({ id }) => id)
    },
    settle: async (groupId) => {
      await openTransfers(container, groupId, now)
    },
  })
}
