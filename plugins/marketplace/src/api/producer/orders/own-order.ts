import type { MedusaResponse } from "@medusajs/framework/http"
import type { OrderAction } from "../../../workflows/producer-order/compose-action"
import { retrieveProducerOrder } from "../../../workflows/producer-order/retrieve-producer-order"
import type { ProducerRequest } from "../producer-request"

/** What every action on an order needs to know: which order, whose, and who acts. */
export const actionOn = (req: ProducerRequest): OrderAction => ({
  order_id: req.params.id ?? "",
  producer_id: req.producer_context.producer.id,
  actor: req.producer_context.actor,
})

/** Where this producer's goods are kept, and come back to. */
export const stockLocationOf = (req: ProducerRequest): string =>
  req.producer_context.producer.stock_location_id ?? ""

/** Answers `{order}` as it stands now. */
export async function sendOrder(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { order_id, producer_id } = actionOn(req)
  res.json({ order: await retrieveProducerOrder(req.scope, producer_id, order_id) })
}
