import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PayoutStatus } from "../../../lib/payout/payout-state"
import { PAYOUT_MODULE } from "../../../modules/payout"

/** Moves a payout to its next state, or says why it cannot; `not_found` for none. */
export const movePayoutStep = createStep(
  "move-payout",
  async ({ id, to }: { id: string; to: PayoutStatus }, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    const before = await service.retrievePayout(id)
    if (!(await service.move(id, to))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A payout that is ${before.status} cannot become ${to}.`,
      )
    }
    return new StepResponse(
      { ...before, amount: Number(before.amount), status: to },
      { id, status: before.status },
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PAYOUT_MODULE).updatePayouts(before)
    }
  },
)
