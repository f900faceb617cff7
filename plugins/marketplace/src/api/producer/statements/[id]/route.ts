import type { MedusaResponse } from "@medusajs/framework/http"
import { retrieveStatement } from "../../../../workflows/money/statement-file"
import type { ProducerRequest } from "../../producer-request"

/** `GET /producer/statements/:id`: one month, `{statement: {id, period, figures, closing_balance, issued_at}}` in đồng; 404 for another stall's. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const which = { id: req.params.id ?? "", producer_id: req.producer_context.producer.id }
  res.json({ statement: await retrieveStatement(req.scope, which) })
}
