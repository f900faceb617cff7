import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { completes } from "../../lib/bank-transfer/outcome"
import { BankReceipt, type ReceiptOutcome } from "./models/bank-receipt"
import { BankTransfer } from "./models/bank-transfer"

type Settled = {
  receipt_id: string
  outcome: ReceiptOutcome
  amount: number
  transfer: { id: string; order_id: string; producer_id: string; received: number } | null
  now: Date
}

type GivenBack = {
  id: string
  order_id: string
  /** All that went back of this transfer by now, đồng. */
  given_back: number
  reference: string
  now: Date
}

const NOT_KEPT: ReceiptOutcome[] = ["short", "over", "double", "late"]

export class BankTransferModuleService extends MedusaService({ BankTransfer, BankReceipt }) {
  /** Writes down together what a receipt was and what it changed of the transfer it is for. */
  @InjectTransactionManager()
  async settle(
    { receipt_id, outcome, amount, transfer, now }: Settled,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.updateBankReceipts(
      {
        id: receipt_id,
        outcome,
        order_id: transfer?.order_id ?? null,
        producer_id: transfer?.producer_id ?? null,
        ...(outcome === "paid" && { resolved_at: now }),
      },
      context,
    )
    if (transfer && (outcome === "short" || completes(outcome))) {
      await this.updateBankTransfers(
        {
          id: transfer.id,
          received: transfer.received + amount,
          ...(completes(outcome) && { status: "paid" as const, paid_at: now }),
        },
        context,
      )
    }
    if (transfer && completes(outcome)) {
      // What was short is complete now, and nobody has to look at it any more.
      const short = { order_id: transfer.order_id, outcome: "short" as const, resolved_at: null }
      await this.updateBankReceipts({ selector: short, data: { resolved_at: now } }, context)
    }
  }

  /** Writes down together that what was owed went back and that nobody has to look at its receipts any more. */
  @InjectTransactionManager()
  async giveBack(
    { id, order_id, given_back, reference, now }: GivenBack,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const given = { given_back, given_back_at: now, given_back_reference: reference }
    await this.updateBankTransfers({ id, owed_back: 0, ...given }, context)
    const odd = { order_id, outcome: [...NOT_KEPT], resolved_at: null }
    await this.updateBankReceipts(
      { selector: odd, data: { resolved_at: now, resolution: reference } },
      context,
    )
  }
}
