import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { PAYOUT_MODULE } from "../../modules/payout"
import { recordAuditStep } from "../audit/steps/record-audit"
import { carryPayoutStep } from "./steps/carry-payout"
import { checkBalanceStep } from "./steps/check-balance"
import { startSendingStep } from "./steps/move-payout"
import { postPayoutStep } from "./steps/post-payout"

const WAIT_SECONDS = 20
/** Seconds a killed sender keeps its producer's payouts. */
const LOCK_SECONDS = 60

type SendInput = {
  id: string
  /** The bank file that it travels in, where it is one of many. */
  bank_file?: string
  now: string
  actor: Actor
}

/** Whose payout it is: all payouts of a producer draw on one balance, so one at a time is sent. */
const findProducerStep = createStep("find-producer-of-payout", async (id: string, { container }) => {
  const { producer_id } = await container
    .resolve(PAYOUT_MODULE)
    .retrievePayout(id, { select: ["producer_id"] })
  return new StepResponse(producer_id)
})

const markSentStep = createStep(
  "mark-payout-sent",
  async ({ id, now }: { id: string; now: string }, { container }) => {
    const service = container.resolve(PAYOUT_MODULE)
    await service.move(id, "sent")
    await service.updatePayouts({ id, sent_at: new Date(now) })
    return new StepResponse(null)
  },
)

/**
 * Sends an approved payout on its way and writes it into the ledger. Of two at once, or repeated later, one sends and
 * the other is refused. Errors: `not_allowed` from another state than approved, when the house owes less by now, or when
 * the provider refuses, after which the payout stands as approved again. After any other error it stands as `sending`,
 * since the money may have left, and is sent to its end by sending it again.
 */
export const sendPayoutWorkflow = createWorkflow("send-payout", (input: SendInput) => {
  const producerId = findProducerStep(input.id)
  const key = transform({ producerId }, ({ producerId }) => `payouts:${producerId}`)
  acquireLockStep({ key, timeout: WAIT_SECONDS, ttl: LOCK_SECONDS })
  checkBalanceStep(input.id)
  const payout = startSendingStep(input.id)
  const carried = carryPayoutStep(
    transform({ input, payout }, ({ input, payout }) => ({ ...payout, bank_file: input.bank_file ?? null })),
  )
  postPayoutStep(
    transform({ input, payout }, ({ input, payout }) => ({ ...payout, at: input.now, is_returned: false })),
  )
  markSentStep(transform({ input }, ({ input: { id, now } }) => ({ id, now })))
  recordAuditStep(
    transform({ input, payout, carried }, ({ input, payout, carried }) => [
      {
        actor: input.actor,
        producer_id: payout.producer_id,
        entity: "payout",
        entity_id: input.id,
        action: "sent",
        after: { amount: payout.amount, reference: carried.reference },
      },
    ]),
  )
  releaseLockStep({ key })
  return new WorkflowResponse(
    transform({ payout, carried }, ({ payout, carried }) => ({ ...payout, status: "sent", ...carried })),
  )
})
