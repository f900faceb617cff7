import type { MedusaResponse } from "@medusajs/framework/http"
import type { OrderPaper, PaperParcel } from "../../../lib/papers/order-paper"
import { retrieveOrderPaper } from "../../../workflows/producer-order/retrieve-order-paper"
import type { ProducerRequest } from "../producer-request"
import type { ProducerOrderPaperParams } from "./validators"

type Draw = (order: OrderPaper, parcel: PaperParcel | null) => Promise<Buffer>

/** Answers a paper of an order as a PDF. It names a person, so nothing on the way may keep it. */
export async function sendPaper(
  req: ProducerRequest,
  res: MedusaResponse,
  name: string,
  draw: Draw,
): Promise<void> {
  const { fulfillment_id } = req.validatedQuery as ProducerOrderPaperParams
  const { producer } = req.producer_context
  const { order, parcel } = await retrieveOrderPaper(req.scope, producer, req.params.id ?? "", fulfillment_id)
  const pdf = await draw(order, parcel)
  res
    .set({
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}-${order.display_id}.pdf"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    .send(pdf)
}
