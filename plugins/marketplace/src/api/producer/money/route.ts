import type { MedusaResponse } from "@medusajs/framework/http"
import { retrieveMoney } from "../../../workflows/money/retrieve-money"
import type { ProducerRequest } from "../producer-request"

/** `GET /producer/money`: `{money: {balance, period, figures, months}}` in đồng; a positive balance is what the house owes. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  res.json({ money: await retrieveMoney(req.scope, req.producer_context.producer.id, new Date()) })
}
