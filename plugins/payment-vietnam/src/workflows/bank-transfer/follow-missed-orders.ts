import { UNSOLD_STATES } from "@cho-lang/marketplace/lib/order-state"
import { spanOf } from "@cho-lang/marketplace/lib/repair/span-of"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { ordersOfPayments } from "@cho-lang/marketplace/workflows/payment/orders-of-payments"
import { settleMoved } from "@cho-lang/marketplace/workflows/repair/settle-moved"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type { ReceiptOutcome } from "../../modules/bank-transfer/models/bank-receipt"
import { followOrder } from "./follow-order"

const ODD: ReceiptOutcome[] = ["over", "double", "late"]

/**
 * Looks again at transfers of orders that were called off, whose money came too much or went back, for the case that a
 * process died before it had acted on that.
 */
export async function followMissedOrders(container: MedusaContainer, now: Date): Promise<void> {
  await settleMoved(container, {
    job: "follow-missed-orders",
    now,
    moved: (since, until) => oddOrders(container, spanOf(since, until)),
    settle: (orderId) => followOrder(container, orderId, now),
  })
}

type Span = ReturnType<typeof spanOf>

/** The orders with a transfer of which something moved. */
async function oddOrders(container: MedusaContainer, span: Span): Promise<string[]> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const [off, odd, refunded] = await Promise.all([
    container
      .resolve(ORDER_GROUP_MODULE)
      .listProducerOrders({ state: UNSOLD_STATES, updated_at: span }, { select: ["order_id"], take: null }),
    service.listBankReceipts({ outcome: ODD, updated_at: span }, { select: ["order_id"], take: null }),
    refundedOrders(container, span),
  ])
  const order_id = [...off, ...odd].flatMap((row) => row.order_id ?? []).concat(refunded)
  const transfers = await service.listBankTransfers({ order_id }, { select: ["order_id"], take: null })
  return transfers.map((transfer) => transfer.order_id)
}

async function refundedOrders(container: MedusaContainer, created_at: Span): Promise<string[]> {
  const refunds = (await container
    .resolve(Modules.PAYMENT)
    .listRefunds({ created_at }, { select: ["id", "payment_id"], take: null })) as { payment_id?: string }[]
  const orders = await ordersOfPayments(
    container,
    refunds.flatMap(({ payment_id }) => payment_id ?? []),
  )
  return [...orders.values()].map(({ order_id }) => order_id)
}
