import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { ledgerEntriesOf, movementsOf } from "../../lib/ledger/movements"
import { freezeCommissionStep } from "../commission/steps/freeze-commission"
import { loadPaymentFactsStep } from "./steps/load-payment-facts"
import { postLedgerEntriesStep } from "./steps/post-ledger-entries"

/** By the movement's source id: đồng withheld of it, negative where it gives money back. */
const Withheld = z.record(z.string(), z.object({ vat: z.number().int(), pit: z.number().int() })).optional()

/**
 * Writes into the ledger what has happened to a payment so far: each capture and refund with the commission and the
 * withheld tax that belong to it. May be told any number of times and in any order; nothing is written twice. Answers
 * how many ledger transactions were new. `not_found` for a payment that belongs to no producer's order.
 *
 * The hook `withhold` is asked with `{order_id, producer_id, movements}` and answers the tax to withhold of each
 * movement by its `source_id` (`{vat, pit}` in đồng); without a handler nothing is withheld.
 */
export const postPaymentWorkflow = createWorkflow("post-payment", (input: { payment_id: string }) => {
  const facts = loadPaymentFactsStep(transform({ input }, ({ input }) => input.payment_id))
  const commission = freezeCommissionStep(
    transform({ facts }, ({ facts }) => ({ order_id: facts.order_id, producer_id: facts.producer_id })),
  )
  const movements = transform({ facts }, ({ facts }) => movementsOf(facts))
  const withhold = createHook(
    "withhold",
    {
      order_id: facts.order_id,
      producer_id: facts.producer_id,
      order_total: facts.order_total,
      movements,
    },
    { resultValidator: Withheld },
  )
  const withheld = withhold.getResult()
  const written = postLedgerEntriesStep(
    transform({ facts, movements, commission, withheld }, ({ facts, movements, commission, withheld }) =>
      ledgerEntriesOf(facts, movements, commission, withheld ?? {}),
    ),
  )
  return new WorkflowResponse(written, { hooks: [withhold] })
})
