import type { ProducerRequest } from "@cho-lang/marketplace/api/producer/producer-request"
import type { MedusaResponse } from "@medusajs/framework/http"
import { recordPaybackWorkflow } from "../../../../../../workflows/bank-transfer/record-payback"
import type { RecordPaybackBody } from "../../../../../validators"

/**
 * `POST /producer/orders/:id/transfer/paid-back` `{amount, reference}`: the producer has transferred back what it owed
 * the shopper, đồng. Answers `{paid_back: {amount, reference}}`; 404 for another's order, 400 (`nothing_owed`,
 * `not_own_account`), 409 where another amount is owed.
 */
export async function POST(req: ProducerRequest<RecordPaybackBody>, res: MedusaResponse) {
  const { producer, actor } = req.producer_context
  const { result } = await recordPaybackWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: req.params.id ?? "",
      producer_id: producer.id,
      now: new Date().toISOString(),
      actor,
    },
  })
  res.json({ paid_back: result })
}
