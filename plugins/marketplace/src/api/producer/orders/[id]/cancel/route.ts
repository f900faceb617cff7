import type { MedusaResponse } from "@medusajs/framework/http"
import { cancelProducerOrderWorkflow } from "../../../../../workflows/producer-order/cancel-order"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn, sendOrder } from "../../own-order"
import type { ProducerCancelOrderBody } from "../../validators"

/** `POST /producer/orders/:id/cancel` `{reason}`: before the first parcel has left; answers `{order}`. */
export async function POST(req: ProducerRequest<ProducerCancelOrderBody>, res: MedusaResponse) {
  await cancelProducerOrderWorkflow(req.scope).run({ input: { ...actionOn(req), ...req.validatedBody } })
  await sendOrder(req, res)
}
