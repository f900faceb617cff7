import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PayoutStatus } from "../../../lib/payout/payout-state"
import { PAYOUT_MODULE } from "../../../modules/payout"

/** Moves a payout to its next state, or says why it cannot; `not_found` for none. */
export const movePayoutStep = createStep(
  "move-payout",
  async ({ id, to }: { id: string; to: PayoutStatus }, { container }) => {
    const before = await move(container, id, to)
    return new StepResponse({ ...before, status: to }, { id, status: before.status })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PAYOUT_MODULE).updatePayouts(before)
    }
  },
)

/**
 * Enters `sending`, before anything leaves the house, and stays there whatever fails later: whether money left is not
 * known then. Only a carrier's refusal (`carryPayoutStep`) makes it `approved` again.
 */
export const startSendingStep = createStep(
  "start-sending-payout",
  async (id: string, { container }) => new StepResponse(await move(container, id, "sending")),
)

async function move(container: MedusaContainer, id: string, to: PayoutStatus) {
  const service = container.resolve(PAYOUT_MODULE)
  const before = await service.retrievePayout(id)
  if (!(await service.move(id, to))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A payout that is ${before.status} cannot become ${to}.`,
      "wrong_state",
    )
  }
  return { ...before, amount: Number(before.amount) }
}
