import { decideCancel } from "@cho-lang/marketplace/lib/order-actions"
import type { OwnOrder } from "@cho-lang/marketplace/workflows/producer-order/steps/load-own-order"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"

export type Expiry = "cancel" | "close" | "report" | "nothing"

/** What is to be done about a transfer whose time is over, as it and its order stand now. */
export const decideExpiryStep = createStep(
  "decide-transfer-expiry",
  async ({ id, own }: { id: string; own: OwnOrder }, { container }) => {
    const { status } = await container.resolve(BANK_TRANSFER_MODULE).retrieveBankTransfer(id)
    return new StepResponse<Expiry>(status === "waiting" ? expiryOf(own) : "nothing")
  },
)

function expiryOf({ facts }: OwnOrder): Expiry {
  const { outcome } = decideCancel(facts)
  if (outcome === "done") {
    return "close"
  }
  return outcome === "do" ? "cancel" : "report"
}
