import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { processReceipt } from "./process-receipt"

const BATCH = 200

/** Takes up receipts that were written down by a process that then died. Answers how many. */
export async function processOpenReceipts(container: MedusaContainer, now: Date): Promise<number> {
  const open = await container
    .resolve(BANK_TRANSFER_MODULE)
    .listBankReceipts({ outcome: null }, { select: ["id"], take: BATCH, order: { created_at: "ASC" } })
  await eachAlone(container, open, "take up the receipt", async ({ id }) => {
    await processReceipt(container, id, now)
  })
  return open.length
}
