import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import { inTurn } from "@cho-lang/marketplace/workflows/in-turn"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { giveBackStep } from "./steps/give-back"
import { postPaidBackStep } from "./steps/post-paid-back"

/** `producer_id` narrows to that producer's orders and to its own account; without it the office notes it. */
export type Payback = {
  order_id: string
  producer_id?: string | undefined
  /** Đồng; all that is owed. */
  amount: number
  /** The bank's reference of the transfer to the shopper. */
  reference: string
  now: string
  actor: Actor
}

/**
 * Notes that what was owed to a shopper was transferred back, once: the same reference told again changes nothing. What
 * lay with the payment provider leaves it in the ledger too. Answers `{amount, reference}`. Errors: `not_found`,
 * `not_allowed` (`not_own_account`, `nothing_owed`), `conflict` where not this amount is owed.
 */
export const recordPaybackWorkflow = createWorkflow("record-payback", (input: Payback) => {
  inTurn(
    transform({ input }, ({ input }) => input.order_id),
    () => {
      const given = giveBackStep(input)
      when("was-new", { given }, ({ given }) => given !== null).then(() => {
        postPaidBackStep({ given, now: input.now })
        recordAuditStep(
          transform({ input, given }, ({ input, given }) => [
            {
              actor: input.actor,
              producer_id: given?.producer_id,
              entity: "bank_transfer",
              entity_id: given?.id ?? "",
              action: "pay_back",
              after: { order_id: input.order_id, amount: input.amount, reference: input.reference },
            },
          ]),
        )
      })
    },
  )
  return new WorkflowResponse(
    transform({ input }, ({ input: { amount, reference } }) => ({ amount, reference })),
  )
})
