import type { MedusaContainer } from "@medusajs/framework/types"
import { expireTransfers } from "../workflows/bank-transfer/expire-transfers"

export default async function expireTransfersJob(container: MedusaContainer) {
  await expireTransfers(container, new Date())
}

export const config = { name: "expire-bank-transfers", schedule: "* * * * *" }
