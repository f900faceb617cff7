import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { payoutPostings, reversed } from "../../../lib/ledger/postings"
import { LEDGER_MODULE } from "../../../modules/ledger"

type Input = { id: string; producer_id: string; amount: number; at: string; is_returned: boolean }

/** Writes into the ledger that a payout left the house, or that it came back; each once. */
export const postPayoutStep = createStep(
  "post-payout",
  async ({ id, producer_id, amount, at, is_returned }: Input, { container }) => {
    const postings = payoutPostings(producer_id, amount)
    const written = await container.resolve(LEDGER_MODULE).post(
      [
        {
          source_type: is_returned ? "payout_return" : "payout",
          source_id: id,
          kind: "payout",
          producer_id,
          occurred_at: new Date(at),
          postings: is_returned ? reversed(postings) : postings,
        },
      ],
      new Date(at),
    )
    return new StepResponse(written)
  },
)
