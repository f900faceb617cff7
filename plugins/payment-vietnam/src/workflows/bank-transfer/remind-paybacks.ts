import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { announceDebt } from "./announce-debt"

/** Asks once more for everything that was not transferred back yet. Answers how many it is. */
export async function remindPaybacks(container: MedusaContainer, now: Date): Promise<number> {
  const owed = await container
    .resolve(BANK_TRANSFER_MODULE)
    .listBankTransfers({ owed_back: { $gt: 0 } }, { take: null, order: { created_at: "ASC" } })
  await eachAlone(container, owed, "ask for the payback", (transfer) =>
    announceDebt(container, { ...transfer, owed_back: Number(transfer.owed_back) }, now),
  )
  return owed.length
}
