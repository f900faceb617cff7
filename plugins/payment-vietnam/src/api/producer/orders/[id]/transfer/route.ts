import type { ProducerRequest } from "@cho-lang/marketplace/api/producer/producer-request"
import type { MedusaResponse } from "@medusajs/framework/http"
import { retrieveOrderTransfer } from "../../../../../workflows/bank-transfer/retrieve-order-transfer"

/**
 * `GET /producer/orders/:id/transfer`: the transfer that an order of the stall awaits or got, `{transfer: {code, amount,
 * received, status, collected_by, expires_at, paid_at, owed_back, given_back, given_back_at, given_back_reference} |
 * null}` in đồng, null where it is paid another way; 404 for another stall's order. `owed_back` has to be transferred
 * back to the shopper.
 */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const { producer } = req.producer_context
  res.json({ transfer: await retrieveOrderTransfer(req.scope, req.params.id ?? "", producer.id) })
}
