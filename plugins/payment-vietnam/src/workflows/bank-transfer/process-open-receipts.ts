import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import { eachPage } from "@cho-lang/marketplace/workflows/each-page"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { processReceipt } from "./process-receipt"

const BATCH = 200

/** Takes up receipts that were written down by a process that then died. Answers how many. */
export async function processOpenReceipts(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  return eachPage(
    (after) =>
      service.listBankReceipts(
        { outcome: null, id: { $gt: after } },
        { select: ["id"], take: BATCH, order: { id: "ASC" } },
      ),
    (open) =>
      eachAlone(container, open, "take up the receipt", async ({ id }) => {
        await processReceipt(container, id, now)
      }),
  )
}
