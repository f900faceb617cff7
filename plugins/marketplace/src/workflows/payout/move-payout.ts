import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { checkBalanceStep } from "./steps/check-balance"
import { movePayoutStep } from "./steps/move-payout"
import { postPayoutStep } from "./steps/post-payout"

type MoveInput = {
  id: string
  to: "approved" | "settled" | "returned" | "cancelled"
  note?: string | undefined
  now: string
  actor: Actor
}

/**
 * Approves, settles or cancels a payout, or takes note that the bank sent it back, which the ledger then reverses. A
 * payout is approved only while the house still owes as much. `not_found`, `not_allowed` from the wrong state.
 */
export const movePayoutWorkflow = createWorkflow("move-payout", (input: MoveInput) => {
  when("check-before-approval", { input }, ({ input }) => input.to === "approved").then(() =>
    checkBalanceStep(input.id),
  )
  const payout = movePayoutStep(transform({ input }, ({ input }) => ({ id: input.id, to: input.to })))
  when("reverse-returned", { input }, ({ input }) => input.to === "returned").then(() =>
    postPayoutStep(
      transform({ input, payout }, ({ input, payout }) => ({ ...payout, at: input.now, is_returned: true })),
    ),
  )
  recordAuditStep(
    transform({ input, payout }, ({ input, payout }) => [
      {
        actor: input.actor,
        producer_id: payout.producer_id,
        entity: "payout",
        entity_id: input.id,
        action: input.to,
        after: { amount: payout.amount, note: input.note ?? null },
      },
    ]),
  )
  return new WorkflowResponse(payout)
})
