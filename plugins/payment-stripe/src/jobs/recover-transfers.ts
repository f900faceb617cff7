import type { MedusaContainer } from "@medusajs/framework/types"
import { recoverMissedTransfers } from "../workflows/payout/recover-missed-transfers"

export default async function recoverTransfersJob(container: MedusaContainer) {
  await recoverMissedTransfers(container, new Date())
}

export const config = { name: "recover-transfers", schedule: "*/10 * * * *" }
