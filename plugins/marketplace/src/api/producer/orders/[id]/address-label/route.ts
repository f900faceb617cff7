import type { MedusaResponse } from "@medusajs/framework/http"
import { addressLabel } from "../../../../../lib/papers/address-label"
import type { ProducerRequest } from "../../../producer-request"
import { sendPaper } from "../../send-paper"

/** `GET /producer/orders/:id/address-label` (`fulfillment_id`): the label of a parcel, PDF of 100 × 150 mm. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  await sendPaper(req, res, "nhan-dia-chi", addressLabel)
}
