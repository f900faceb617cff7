import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "../../modules/ledger"
import { eachAlone } from "../each-alone"
import { ordersOfPayments } from "../payment/orders-of-payments"
import { postPaymentWorkflow } from "./post-payment"

const LOOK_BACK_HOURS = 72
const BATCH = 1_000

/**
 * Finds captures and refunds of the last three days that the ledger does not know, because the process that should have
 * told it died, and tells it. Payments of no producer's order are passed over, and one that fails keeps no other waiting.
 * Answers how many payments it posted.
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
  const missing = steps.filter(({ id }) => !posted.has(id)).flatMap(({ payment_id }) => payment_id ?? [])
  const ours = await ordersOfPayments(container, missing)
  let done = 0
  await eachAlone(
    container,
    [...ours.keys()].map((id) => ({ id })),
    "tell the ledger",
    async ({ id }) => {
      await postPaymentWorkflow(container).run({ input: { payment_id: id } })
      done += 1
    },
  )
  return done
}
