import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  accountOf,
  type PayoutOrder,
  type PayoutProvider,
  payoutMemo,
} from "../../../lib/payout/payout-state"
import { PAYOUT_MODULE } from "../../../modules/payout"

type Input = {
  id: string
  producer_id: string
  amount: number
  provider: string
  period: string
  account: unknown
  /** The bank file that it travels in. */
  bank_file: string | null
}

/**
 * Hands a payout to who carries it. A bank file carries itself: it is downloaded and brought to the bank. There is no
 * way back for money that left; the state `sending` and the provider's idempotency key make repeating it safe.
 */
export const carryPayoutStep = createStep("carry-payout", async (payout: Input, { container }) => {
  const key = `payout_${payout.provider}`
  let reference = payout.bank_file ?? `${payout.period}-${payout.id.slice(-6)}`
  if (payout.provider !== "bank_file") {
    if (!container.hasRegistration(key)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Nobody carries payouts by ${payout.provider} here.`,
      )
    }
    const provider = container.resolve<PayoutProvider>(key)
    ;({ reference } = await provider.send(orderOf(payout)))
  }
  await container.resolve(PAYOUT_MODULE).updatePayouts({ id: payout.id, reference })
  return new StepResponse({ reference })
})

const orderOf = ({ id, producer_id, amount, period, account }: Input): PayoutOrder => ({
  id,
  producer_id,
  amount,
  memo: payoutMemo(period, id),
  account: accountOf(account),
})
