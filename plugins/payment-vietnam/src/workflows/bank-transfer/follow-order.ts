import { UNSOLD_STATES } from "@cho-lang/marketplace/lib/order-state"
import { ORDER_GROUP_MODULE } from "@cho-lang/marketplace/modules/order-group"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cameIn, type MoneyFacts, owedBack } from "../../lib/bank-transfer/owed-back"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { announceDebt } from "./announce-debt"
import { postUnsold } from "./post-unsold"

const WAIT_SECONDS = 20

/**
 * Brings an order's transfer up to what has become of the order: one that is called off is awaited no longer, and what
 * came for it, or beyond it, is to be transferred back, which whoever holds the money is told. May be told any number of
 * times; an order that is paid another way is passed over.
 */
export async function followOrder(container: MedusaContainer, orderId: string, now: Date): Promise<void> {
  const [transfer] = await container
    .resolve(BANK_TRANSFER_MODULE)
    .listBankTransfers({ order_id: orderId }, { select: ["id"], take: 1 })
  if (transfer) {
    await container
      .resolve(Modules.LOCKING)
      .execute(orderId, () => followInTurn(container, orderId, now), { timeout: WAIT_SECONDS })
  }
}

/** The same for who holds the order's lock. */
export async function followInTurn(container: MedusaContainer, orderId: string, now: Date): Promise<void> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const [transfer] = await service.listBankTransfers({ order_id: orderId }, { take: 1 })
  if (!transfer) {
    return
  }
  const isOff = transfer.status === "waiting" && (await isCalledOff(container, orderId))
  const status = isOff ? "cancelled" : transfer.status
  const money = {
    isAwaited: status === "waiting",
    collected_by: transfer.collected_by,
    given_back: Number(transfer.given_back),
    ...(await moneyOf(container, orderId, transfer.payment_session_id)),
  }
  const owed_back = owedBack(money)
  if (transfer.collected_by === "psp" && !money.isAwaited) {
    await postUnsold(container, transfer, money.came - money.captured, now)
  }
  if (isOff || owed_back !== Number(transfer.owed_back)) {
    await service.updateBankTransfers({ id: transfer.id, status, owed_back })
  }
  if (owed_back > Number(transfer.owed_back)) {
    await announceDebt(container, { ...transfer, owed_back }, now)
  }
}

/** Whether nothing of an order was sold or is to be: it is cancelled, or all of it came back. */
export async function isCalledOff(container: MedusaContainer, order_id: string): Promise<boolean> {
  const [[own], { status }] = await Promise.all([
    container.resolve(ORDER_GROUP_MODULE).listProducerOrders({ order_id }, { select: ["state"], take: 1 }),
    container.resolve(Modules.ORDER).retrieveOrder(order_id, { select: ["status"] }),
  ])
  return status === "canceled" || UNSOLD_STATES.some((state) => state === own?.state)
}

type Money = Pick<MoneyFacts, "came" | "captured" | "refunds">

async function moneyOf(container: MedusaContainer, order_id: string, sessionId: string): Promise<Money> {
  const [receipts, [payment]] = await Promise.all([
    container
      .resolve(BANK_TRANSFER_MODULE)
      .listBankReceipts({ order_id }, { take: null, order: { created_at: "ASC" } }),
    container
      .resolve(Modules.PAYMENT)
      .listPayments({ payment_session_id: sessionId }, { relations: ["captures", "refunds"], take: 1 }),
  ])
  const captures = payment?.captures ?? []
  return {
    came: cameIn(receipts.map((receipt) => ({ ...receipt, amount: Number(receipt.amount) }))),
    captured: captures.reduce((sum, { amount }) => sum + Number(amount), 0),
    refunds: (payment?.refunds ?? []).map(({ amount, note }) => ({
      amount: Number(amount),
      note: note ?? null,
    })),
  }
}
