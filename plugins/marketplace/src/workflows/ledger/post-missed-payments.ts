import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { spanOf } from "../../lib/repair/span-of"
import { LEDGER_MODULE } from "../../modules/ledger"
import { ordersOfPayments } from "../payment/orders-of-payments"
import { settleMoved } from "../repair/settle-moved"
import { postPaymentWorkflow } from "./post-payment"

/**
 * Finds captures and refunds that the ledger does not know, because the process that should have told it died, and tells
 * it. Payments of no producer's order are passed over. Answers how many payments it posted.
 */
export function postMissedPayments(container: MedusaContainer, now: Date): Promise<number> {
  return settleMoved(container, {
    job: "post-missed-payments",
    now,
    moved: (since, until) => unpostedOf(container, since, until),
    settle: async (payment_id) => {
      await postPaymentWorkflow(container).run({ input: { payment_id } })
    },
  })
}

async function unpostedOf(container: MedusaContainer, since: Date, until: Date): Promise<string[]> {
  const payments = container.resolve(Modules.PAYMENT)
  const moved = { created_at: spanOf(since, until) }
  const options = { select: ["id", "payment_id"], take: null }
  const [captures, refunds] = await Promise.all([
    payments.listCaptures(moved, options),
    payments.listRefunds(moved, options),
  ])
  const steps = [...captures, ...refunds] as { id: string; payment_id?: string }[]
  const known = await container
    .resolve(LEDGER_MODULE)
    .listLedgerTransactions(
      { source_type: ["capture", "refund"], source_id: steps.map(({ id }) => id), kind: "sale" },
      { select: ["source_id"], take: null },
    )
  const posted = new Set(known.map(({ source_id }) => source_id))
  const missing = steps.filter(({ id }) => !posted.has(id)).flatMap(({ payment_id }) => payment_id ?? [])
  return [...(await ordersOfPayments(container, missing)).keys()]
}
