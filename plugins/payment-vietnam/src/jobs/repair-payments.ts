import type { MedusaContainer } from "@medusajs/framework/types"
import { followMissedOrders } from "../workflows/bank-transfer/follow-missed-orders"

/** What no event told, because a process died in between. */
export default async function repairPaymentsJob(container: MedusaContainer) {
  await followMissedOrders(container, new Date())
}

export const config = { name: "repair-vietnam-payments", schedule: "*/10 * * * *" }
