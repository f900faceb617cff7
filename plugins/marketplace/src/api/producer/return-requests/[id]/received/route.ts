import type { MedusaResponse } from "@medusajs/framework/http"
import { receiveReturnWorkflow } from "../../../../../workflows/return-request/receive-return"
import { stockLocationOf } from "../../../orders/own-order"
import type { ProducerRequest } from "../../../producer-request"
import { actOnReturn, sendReturn } from "../../own-return"
import type { ReceiveReturnBody } from "../../validators"

/**
 * `POST /producer/return-requests/:id/received` `{items?, restock?, refund_instead?, note?}`: the goods are back, all of them or those
 * that `items` names; answers `{return_request}` with the `refund_amount` (đồng) that is due now.
 */
export async function POST(req: ProducerRequest<ReceiveReturnBody>, res: MedusaResponse) {
  const { note = null, ...receipt } = req.validatedBody
  await receiveReturnWorkflow(req.scope).run({
    input: { ...(await actOnReturn(req)), ...receipt, note, stock_location_id: stockLocationOf(req) },
  })
  await sendReturn(req, res)
}
