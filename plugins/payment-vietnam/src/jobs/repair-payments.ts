import type { MedusaContainer } from "@medusajs/framework/types"
import { followMissedOrders } from "../workflows/bank-transfer/follow-missed-orders"
import { openMissedTransfers } from "../workflows/bank-transfer/open-missed-transfers"
import { projectMissedCollections } from "../workflows/cod/project-missed-collections"

/** What no event told, because a process died in between. */
export default async function repairPaymentsJob(container: MedusaContainer) {
  const now = new Date()
  await openMissedTransfers(container, now)
  await projectMissedCollections(container, now)
  await followMissedOrders(container, now)
}

export const config = { name: "repair-vietnam-payments", schedule: "*/10 * * * *" }
