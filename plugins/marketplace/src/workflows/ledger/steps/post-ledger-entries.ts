import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LedgerEntry } from "../../../lib/ledger/movements"
import { LEDGER_MODULE } from "../../../modules/ledger"

/**
 * Writes what is not written yet. There is no way back and none is needed: the entries follow from what has happened to
 * the payment, and telling it again writes nothing twice.
 */
export const postLedgerEntriesStep = createStep(
  "post-ledger-entries",
  async (entries: LedgerEntry[], { container }) => {
    const written = await container.resolve(LEDGER_MODULE).post(
      entries.map((entry) => ({ ...entry, occurred_at: new Date(entry.occurred_at) })),
      new Date(),
    )
    return new StepResponse(written)
  },
)
