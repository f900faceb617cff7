import type { MedusaResponse } from "@medusajs/framework/http"
import { deliverParcelWorkflow } from "../../../../../workflows/producer-order/deliver-parcel"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn, sendOrder } from "../../own-order"
import type { ProducerDeliverParcelBody } from "../../validators"

/** `POST /producer/orders/:id/deliver` `{fulfillment_id}`: the parcel has arrived; answers `{order}`. */
export async function POST(req: ProducerRequest<ProducerDeliverParcelBody>, res: MedusaResponse) {
  await deliverParcelWorkflow(req.scope).run({ input: { ...actionOn(req), ...req.validatedBody } })
  await sendOrder(req, res)
}
