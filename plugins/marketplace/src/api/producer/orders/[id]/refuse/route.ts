import type { MedusaResponse } from "@medusajs/framework/http"
import { refuseParcelWorkflow } from "../../../../../workflows/producer-order/refuse-parcel"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn, sendOrder, stockLocationOf } from "../../own-order"
import type { ProducerRefuseParcelBody } from "../../validators"

/** `POST /producer/orders/:id/refuse` `{fulfillment_id, reason}`: the parcel came back unopened and is restocked; answers `{order}`. */
export async function POST(req: ProducerRequest<ProducerRefuseParcelBody>, res: MedusaResponse) {
  await refuseParcelWorkflow(req.scope).run({
    input: { ...actionOn(req), ...req.validatedBody, stock_location_id: stockLocationOf(req) },
  })
  await sendOrder(req, res)
}
