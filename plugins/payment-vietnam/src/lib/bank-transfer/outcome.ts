import type { ReceiptOutcome } from "../../modules/bank-transfer/models/bank-receipt"
import type { TransferStatus } from "../../modules/bank-transfer/models/bank-transfer"

type Asked = { status: TransferStatus; amount: number; received: number }

/**
 * What money that came for a transfer means. `paid`: now it is complete. `short`: something is still missing, which the
 * shopper may send after. `over`: complete and more. `double`: it was complete before. `late`: the order is gone.
 */
export function outcomeOf(asked: Asked | undefined, amount: number): ReceiptOutcome {
  if (!asked) {
    return "unknown"
  }
  if (asked.status === "paid") {
    return "double"
  }
  if (asked.status !== "waiting") {
    return "late"
  }
  const total = asked.received + amount
  if (total < asked.amount) {
    return "short"
  }
  return total > asked.amount ? "over" : "paid"
}

export const completes = (outcome: ReceiptOutcome): boolean => outcome === "paid" || outcome === "over"
