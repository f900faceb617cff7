import type { MedusaResponse } from "@medusajs/framework/http"
import { packingSlip } from "../../../../../lib/papers/packing-slip"
import type { ProducerRequest } from "../../../producer-request"
import { sendPaper } from "../../send-paper"

/**
 * `GET /producer/orders/:id/packing-slip` (`fulfillment_id`): what goes into the parcel, PDF on A5. Without a parcel it
 * is for the one that was packed last, or for the whole order where none was.
 */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  await sendPaper(req, res, "phieu-goi-hang", packingSlip)
}
