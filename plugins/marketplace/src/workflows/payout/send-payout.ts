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
import { movePayoutStep } from "./steps/move-payout"
import { postPayoutStep } from "./steps/post-payout"

const WAIT_SECONDS = 20
/** Seconds a killed sender keeps its payout. */
const LOCK_SECONDS = 60

type SendInput = {
  id: string
  /** The bank file that it travels in, where it is one of many. */
  bank_file?: string
  now: string
  actor: Actor
}

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
 * the other is refused. Errors: `not_allowed` from another state than approved, or when the house owes less by now; what
 * the provider says when the money did not leave, after which the payout stands as approved again.
 */
export const sendPayoutWorkflow = createWorkflow("send-payout", (input: SendInput) => {
  const key = transform({ input }, ({ input }) => `payout:${input.id}`)
  acquireLockStep({ key, timeout: WAIT_SECONDS, ttl: LOCK_SECONDS })
  checkBalanceStep(transform({ input }, ({ input }) => ({ id: input.id, at: input.now })))
  const payout = movePayoutStep(
    transform({ input }, ({ input }) => ({ id: input.id, to: "sending" as const })),
  )
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
