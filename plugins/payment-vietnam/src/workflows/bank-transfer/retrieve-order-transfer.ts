import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"

/** The transfer of a producer's order, or null where it is paid another way; `not_found` for another's order. Đồng. */
export async function retrieveOrderTransfer(
  container: MedusaContainer,
  order_id: string,
  producer_id: string,
) {
  const own = { order_id, producer_id }
  const [[order], [transfer]] = await Promise.all([
    container
      .resolve(ORDER_GROUP_MODULE)
      .listProducerOrders({ ...own, state: { $ne: "placing" } }, { select: ["id"], take: 1 }),
    container.resolve(BANK_TRANSFER_MODULE).listBankTransfers(own, { take: 1 }),
  ])
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not found.")
  }
  if (!transfer) {
    return null
  }
  const { code, status, collected_by, expires_at, paid_at, given_back_at, given_back_reference } = transfer
  return {
    code,
    amount: Number(transfer.amount),
    received: Number(transfer.received),
    status,
    collected_by,
    expires_at,
    paid_at,
    owed_back: Number(transfer.owed_back),
    given_back: Number(transfer.given_back),
    given_back_at,
    given_back_reference,
  }
}
