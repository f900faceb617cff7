import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"

const BATCH = 100
const WAIT_SECONDS = 20

/**
 * Calls off what was not paid in time: the order is cancelled, its stock released, and money that comes after is
 * `late`. Answers how many transfers it expired.
 */
export async function expireTransfers(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const due = await service.listBankTransfers(
    { status: "waiting", expires_at: { $lte: now } },
    { select: ["id", "code"], take: BATCH, order: { expires_at: "ASC" } },
  )
  let expired = 0
  for (const { id, code } of due) {
    await container.resolve(Modules.LOCKING).execute(
      `bank-transfer:${code}`,
      async () => {
        expired += (await expire(container, id)) ? 1 : 0
      },
      { timeout: WAIT_SECONDS },
    )
  }
  return expired
}

async function expire(container: MedusaContainer, id: string): Promise<boolean> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const transfer = await service.retrieveBankTransfer(id)
  if (transfer.status !== "waiting") {
    return false
  }
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(transfer.order_id, { select: ["status"] })
  if (order.status !== "canceled") {
    await cancelOrderWorkflow(container).run({ input: { order_id: transfer.order_id } })
  }
  await service.updateBankTransfers({ id, status: "expired" })
  return true
}
