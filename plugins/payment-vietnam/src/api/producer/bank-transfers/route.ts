import type { ProducerRequest } from "@cho-lang/marketplace/api/producer/producer-request"
import type { MedusaResponse } from "@medusajs/framework/http"
import { listTransfers } from "../../../workflows/bank-transfer/list-transfers"
import type { ProducerListBankTransfersParams } from "../../validators"

/**
 * `GET /producer/bank-transfers` `owed?`: what the stall's shoppers are asked to transfer into its own account, the latest
 * first; `owed=true` is what the stall has to transfer back to them. `{bank_transfers: [{id, order_id, code, amount,
 * received, status, owed_back, given_back, …}], count, limit, offset}` in đồng.
 */
export async function GET(
  req: ProducerRequest<unknown, ProducerListBankTransfersParams>,
  res: MedusaResponse,
) {
  const { limit, offset, owed } = req.validatedQuery as ProducerListBankTransfersParams
  const filters = { producer_id: req.producer_context.producer.id, collected_by: "producer" as const }
  res.json(await listTransfers(req.scope, { filters, owed, limit, offset }))
}
