import { paidBackPostings } from "@cho-lang/marketplace/lib/ledger/postings"
import { LEDGER_MODULE } from "@cho-lang/marketplace/modules/ledger"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { GivenBack } from "./give-back"

/**
 * Money that the payment provider held has left it. There is no way back: it follows from what is written down of the
 * transfer, and the same sum is posted once. What a producer's own account held was never in these books.
 */
export const postPaidBackStep = createStep(
  "post-paid-back",
  async ({ given, now }: { given: GivenBack | null; now: string }, { container }) => {
    if (given?.collected_by === "psp") {
      const entry = {
        source_type: "bank_transfer",
        source_id: `${given.id}:${given.given_back}`,
        kind: "paid_back",
        order_id: given.order_id,
        occurred_at: new Date(now),
        postings: paidBackPostings(given.amount),
      }
      await container.resolve(LEDGER_MODULE).post([entry], new Date(now))
    }
    return new StepResponse(null)
  },
)
