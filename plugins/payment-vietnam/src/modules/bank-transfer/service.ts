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
  }
}
