import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRODUCER_MODULE } from "../../../../../modules/producer"
import { receiveReturnWorkflow } from "../../../../../workflows/return-request/receive-return"
import type { ReceiveReturnBody } from "../../../../producer/return-requests/validators"
import { actOnReturn, sendReturn } from "../../operators-return"

/**
 * `POST /admin/return-requests/:id/received` `{items?, restock?, refund_instead?, note?}`: the goods are back, which the producer does not
 * say itself; answers `{return_request}`.
 */
export async function POST(req: MedusaRequest<ReceiveReturnBody>, res: MedusaResponse) {
  const action = await actOnReturn(req as MedusaRequest)
  const producer = await req.scope.resolve(PRODUCER_MODULE).retrieveProducer(action.producer_id)
  const { note = null, ...receipt } = req.validatedBody
  await receiveReturnWorkflow(req.scope).run({
    input: { ...action, ...receipt, note, stock_location_id: producer.stock_location_id ?? "" },
  })
  await sendReturn(req as MedusaRequest, res)
}
