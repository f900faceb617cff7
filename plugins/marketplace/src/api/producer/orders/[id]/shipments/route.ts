import type { MedusaResponse } from "@medusajs/framework/http"
import { shipParcelWorkflow } from "../../../../../workflows/producer-order/ship-parcel"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn, sendOrder } from "../../own-order"
import type { ProducerShipParcelBody } from "../../validators"

/** `POST …/shipments` `{fulfillment_id, tracking_number, carrier?}`: hands a parcel over, or corrects its number; answers `{order}`. */
export async function POST(req: ProducerRequest<ProducerShipParcelBody>, res: MedusaResponse) {
  await shipParcelWorkflow(req.scope).run({ input: { ...actionOn(req), ...req.validatedBody } })
  await sendOrder(req, res)
}
