import type { MedusaContainer } from "@medusajs/framework/types"
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
 * way back for money that left; the state `sending` and the provider's idempotency key make repeating it safe. What is
 * refused for good is approved as before.
 */
export const carryPayoutStep = createStep("carry-payout", async (payout: Input, { container }) => {
  const service = container.resolve(PAYOUT_MODULE)
  try {
    const reference =
      payout.provider === "bank_file" ? fileOf(payout) : (await carry(container, payout)).reference
    await service.updatePayouts({ id: payout.id, reference })
    return new StepResponse({ reference })
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED) {
      await service.updatePayouts({ id: payout.id, status: "approved" })
    }
    throw error
  }
})

const fileOf = ({ id, period, bank_file }: Input): string => bank_file ?? `${period}-${id.slice(-6)}`

function carry(container: MedusaContainer, payout: Input): Promise<{ reference: string }> {
  const key = `payout_${payout.provider}`
  if (!container.hasRegistration(key)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Nobody carries payouts by ${payout.provider} here.`,
      "no_carrier",
    )
  }
  return container.resolve<PayoutProvider>(key).send(orderOf(payout))
}

const orderOf = ({ id, producer_id, amount, period, account }: Input): PayoutOrder => ({
  id,
  producer_id,
  amount,
  memo: payoutMemo(period, id),
  account: accountOf(account),
})
