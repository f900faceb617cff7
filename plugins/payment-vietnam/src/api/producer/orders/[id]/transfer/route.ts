import type { ProducerRequest } from "@cho-lang/marketplace/api/producer/producer-request"
import type { MedusaResponse } from "@medusajs/framework/http"
import { retrieveOrderTransfer } from "../../../../../workflows/bank-transfer/retrieve-order-transfer"

/**
 * `GET /producer/orders/:id/transfer`: the transfer that an order of the stall awaits or got, `{transfer: {code, amount,
 * received, status, collected_by, expires_at, paid_at} | null}` in đồng, null where it is paid another way; 404 for
 * another stall's order.
 */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const { producer } = req.producer_context
  res.json({ transfer: await retrieveOrderTransfer(req.scope, req.params.id ?? "", producer.id) })
}
