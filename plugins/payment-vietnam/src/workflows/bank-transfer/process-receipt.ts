import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { completes, outcomeOf } from "../../lib/bank-transfer/outcome"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type { ReceiptOutcome } from "../../modules/bank-transfer/models/bank-receipt"
import type { ConfirmedTransfer } from "../../providers/vietqr/service"
import { followInTurn, isCalledOff } from "./follow-order"

const WAIT_SECONDS = 20

/**
 * Makes of a receipt what it is: pays the order it is for when the money is complete, and writes down what it was. May
 * be told any number of times and at once. Meanwhile nobody cancels the order: whoever does holds the same lock. Answers
 * the outcome.
 */
export async function processReceipt(
  container: MedusaContainer,
  receiptId: string,
  now: Date,
): Promise<ReceiptOutcome> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const { code } = await service.retrieveBankReceipt(receiptId)
  const [transfer] = code ? await service.listBankTransfers({ code }, { select: ["order_id"], take: 1 }) : []
  return container
    .resolve(Modules.LOCKING)
    .execute(transfer?.order_id ?? `bank-receipt:${receiptId}`, () => settle(container, receiptId, now), {
      timeout: WAIT_SECONDS,
    })
}

async function settle(container: MedusaContainer, receiptId: string, now: Date): Promise<ReceiptOutcome> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const receipt = await service.retrieveBankReceipt(receiptId)
  if (receipt.outcome) {
    return receipt.outcome
  }
  const amount = Number(receipt.amount)
  const transfer = receipt.code ? await findTransfer(container, receipt.code) : undefined
  const outcome = outcomeOf(transfer, amount)
  if (transfer && completes(outcome)) {
    await pay(container, transfer.payment_session_id, {
      transfer_id: transfer.id,
      amount: transfer.received + amount,
      collected_by: transfer.collected_by,
    })
  }
  await service.settle({ receipt_id: receiptId, outcome, amount, transfer: transfer ?? null, now })
  if (transfer) {
    await followInTurn(container, transfer.order_id, now)
  }
  return outcome
}

/** The transfer as it stands, called off where its order is. */
async function findTransfer(container: MedusaContainer, code: string) {
  const [transfer] = await container.resolve(BANK_TRANSFER_MODULE).listBankTransfers({ code }, { take: 1 })
  if (!transfer) {
    return undefined
  }
  const isOff = await isCalledOff(container, transfer.order_id)
  return {
    ...transfer,
    status: isOff ? ("cancelled" as const) : transfer.status,
    amount: Number(transfer.amount),
    received: Number(transfer.received),
  }
}

/** Authorises and captures; both know when they are done, so a run that died half-way may be repeated. */
async function pay(container: MedusaContainer, sessionId: string, confirmed_transfer: ConfirmedTransfer) {
  const payments = container.resolve(Modules.PAYMENT)
  const payment = await payments.authorizePaymentSession(sessionId, { confirmed_transfer })
  if (payment && !payment.captured_at) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } })
  }
}
