import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import { eachPage } from "@cho-lang/marketplace/workflows/each-page"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { expireTransferWorkflow } from "./expire-transfer"

const BATCH = 100

/**
 * Calls off what was not paid in time: the order is cancelled, its stock released, and money that comes after is
 * `late`. What cannot be called off now is tried again and keeps nobody else waiting. Answers how many transfers it
 * expired.
 */
export async function expireTransfers(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const due = { status: "waiting" as const, left_unpaid_at: null, expires_at: { $lte: now } }
  let expired = 0
  await eachPage(
    (after) =>
      service.listBankTransfers(
        { ...due, id: { $gt: after } },
        { select: ["id", "order_id", "producer_id"], take: BATCH, order: { id: "ASC" } },
      ),
    (page) =>
      eachAlone(container, page, "expire the transfer", async ({ id, order_id, producer_id }) => {
        const { result } = await expireTransferWorkflow(container).run({
          input: { id, order_id, producer_id, now: now.toISOString() },
        })
        expired += result === "cancel" || result === "close" ? 1 : 0
      }),
  )
  return expired
}
