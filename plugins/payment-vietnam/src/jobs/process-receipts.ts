import type { MedusaContainer } from "@medusajs/framework/types"
import { processOpenReceipts } from "../workflows/bank-transfer/process-open-receipts"

export default async function processReceiptsJob(container: MedusaContainer) {
  await processOpenReceipts(container, new Date())
}

export const config = { name: "process-bank-receipts", schedule: "* * * * *" }
