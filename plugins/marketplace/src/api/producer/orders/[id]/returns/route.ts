import type { MedusaResponse } from "@medusajs/framework/http"
import { returnGoodsWorkflow } from "../../../../../workflows/producer-order/return-goods"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn, sendOrder, stockLocationOf } from "../../own-order"
import type { ProducerReturnGoodsBody } from "../../validators"

/** `POST /producer/orders/:id/returns` `{items, reason, restock?}`: delivered goods have come back; answers `{order}`. */
export async function POST(req: ProducerRequest<ProducerReturnGoodsBody>, res: MedusaResponse) {
  await returnGoodsWorkflow(req.scope).run({
    input: { ...actionOn(req), ...req.validatedBody, stock_location_id: stockLocationOf(req) },
  })
  await sendOrder(req, res)
}
