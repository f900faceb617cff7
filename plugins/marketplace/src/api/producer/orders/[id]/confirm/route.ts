import type { MedusaResponse } from "@medusajs/framework/http"
import { confirmOrderWorkflow } from "../../../../../workflows/producer-order/confirm-order"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn, sendOrder } from "../../own-order"

/** `POST /producer/orders/:id/confirm`: takes the order on; answers `{order}`, also the second time. */
export async function POST(req: ProducerRequest, res: MedusaResponse) {
  await confirmOrderWorkflow(req.scope).run({ input: actionOn(req) })
  await sendOrder(req, res)
}
