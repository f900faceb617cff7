import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "../../modules/ledger"
import { postPaymentWorkflow } from "./post-payment"

const LOOK_BACK_HOURS = 72
const BATCH = 1_000

/**
 * Finds captures and refunds of the last three days that the ledger does not know, because the process that should have
 * told it died, and tells it. Answers how many payments it posted.
 */
export async function postMissedPayments(container: MedusaContainer, now: Date): Promise<number> {
  const payments = container.resolve(Modules.PAYMENT)
  const since = { created_at: { $gte: new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000).toISOString() } }
  const options = { select: ["id", "payment_id"], take: BATCH, order: { created_at: "DESC" as const } }
  const [captures, refunds] = await Promise.all([
    payments.listCaptures(since, options),
    payments.listRefunds(since, options),
  ])
  const steps = [...captures, ...refunds] as { id: string; payment_id?: string }[]
  const known = await container
    .resolve(LEDGER_MODULE)
    .listLedgerTransactions(
      { source_type: ["capture", "refund"], source_id: steps.map(({ id }) => id), kind: "sale" },
      { select: ["source_id"], take: null },
    )
  const posted = new Set(known.map(({ source_id }) => source_id))
  const missing = new Set(
    steps.filter(({ id }) => !posted.has(id)).flatMap(({ payment_id }) => payment_id ?? []),
  )
  for (const payment_id of missing) {
    await postPaymentWorkflow(container).run({ input: { payment_id } })
  }
  return missing.size
}
