import type { ProducerRequest } from "@cho-lang/marketplace/api/producer/producer-request"
import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmByHandWorkflow } from "../../../../../../workflows/bank-transfer/confirm-by-hand"
import type { ConfirmTransferBody } from "../../../../../validators"

/**
 * `POST /producer/orders/:id/payments/confirm` `{amount, reference}`: the producer has seen the transfer in its account.
 * Answers `{outcome: paid | short | over | double | late}`; 404 for an order that awaits none, 400
 * (`not_own_account`) where the transfer goes into the market's account.
 */
export async function POST(req: ProducerRequest<ConfirmTransferBody>, res: MedusaResponse) {
  const { producer, actor } = req.producer_context
  const { result } = await confirmByHandWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id: req.params.id ?? "",
      producer_id: producer.id,
      now: new Date().toISOString(),
      actor,
    },
  })
  res.json({ outcome: result.outcome })
}
