import { UNSOLD_STATES } from "@cho-lang/marketplace/lib/order-state"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import { eachAlone } from "@cho-lang/marketplace/workflows/each-alone"
import { ordersOfPayments } from "@cho-lang/marketplace/workflows/payment/orders-of-payments"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type { ReceiptOutcome } from "../../modules/bank-transfer/models/bank-receipt"
import { followOrder } from "./follow-order"

const LOOK_BACK_HOURS = 72
const ODD: ReceiptOutcome[] = ["over", "double", "late"]

/**
 * Looks again at transfers of orders that were called off, whose money came too much or went back in the last three
 * days, for the case that a process died before it had acted on that.
 */
export async function followMissedOrders(container: MedusaContainer, now: Date): Promise<void> {
  const since = { $gte: new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000) }
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const [off, odd, refunded] = await Promise.all([
    container
      .resolve(ORDER_GROUP_MODULE)
      .listProducerOrders({ state: UNSOLD_STATES, updated_at: since }, { select: ["order_id"], take: null }),
    service.listBankReceipts({ outcome: ODD, updated_at: since }, { select: ["order_id"], take: null }),
    refundedOrders(container, since.$gte),
  ])
  const order_id = [...off, ...odd].flatMap((row) => row.order_id ?? []).concat(refunded)
  const transfers = await service.listBankTransfers({ order_id }, { select: ["id", "order_id"], take: null })
  await eachAlone(container, transfers, "follow the order", (row) =>
    followOrder(container, row.order_id, now),
  )
}

async function refundedOrders(container: MedusaContainer, since: Date): Promise<string[]> {
  const refunds = (await container
    .resolve(Modules.PAYMENT)
    .listRefunds(
      { created_at: { $gte: since.toISOString() } },
      { select: ["id", "payment_id"], take: null },
    )) as {
    payment_id?: string
  }[]
  const orders = await ordersOfPayments(
    container,
    refunds.flatMap(({ payment_id }) => payment_id ?? []),
  )
  return [...orders.values()].map(({ order_id }) => order_id)
}
