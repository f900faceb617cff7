import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import { PAYOUT_MODULE } from "../../../modules/payout"

/**
 * Refuses a payout of more than the house still owes: refunds may have come since the statement was issued. One that
 * was on its way already when a process died passes, for the ledger may have it.
 */
export const checkBalanceStep = createStep("check-payout-balance", async (id: string, { container }) => {
  const { producer_id, amount, status } = await container.resolve(PAYOUT_MODULE).retrievePayout(id)
  const balances = await container.resolve(LEDGER_MODULE).balancesAt(null, producer_id)
  const owed = balances.get(producer_id) ?? 0
  if (status !== "sending" && Number(amount) > owed) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The house owes this producer ${owed} đồng by now, less than the payout of ${Number(amount)}.`,
      "balance_too_low",
    )
  }
  return new StepResponse(null)
})
