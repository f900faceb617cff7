import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRequest } from "../../producer-request"
import { sendOrder } from "../own-order"

/** `GET /producer/orders/:id`: one order of this producer with goods, recipient, parcels and its way, `{order}`. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  await sendOrder(req, res)
}
