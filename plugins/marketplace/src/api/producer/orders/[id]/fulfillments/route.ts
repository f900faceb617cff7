import type { MedusaResponse } from "@medusajs/framework/http"
import { packOrderWorkflow } from "../../../../../workflows/producer-order/pack-order"
import type { ProducerRequest } from "../../../producer-request"
import { actionOn, sendOrder } from "../../own-order"
import type { ProducerPackOrderBody } from "../../validators"

/** `POST /producer/orders/:id/fulfillments` `{items?: [{line_item_id, quantity}]}`: packs one parcel; answers `{order}`. */
export async function POST(req: ProducerRequest<ProducerPackOrderBody>, res: MedusaResponse) {
  await packOrderWorkflow(req.scope).run({ input: { ...actionOn(req), ...req.validatedBody } })
  await sendOrder(req, res)
}
