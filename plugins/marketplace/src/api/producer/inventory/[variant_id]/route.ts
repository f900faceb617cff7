import type { MedusaResponse } from "@medusajs/framework/http"
import { retrieveStock } from "../../../../workflows/inventory/retrieve-stock"
import { setStockWorkflow } from "../../../../workflows/inventory/set-stock"
import type { ProducerRequest } from "../../producer-request"
import type { ProducerSetStockBody } from "../validators"

/** `GET /producer/inventory/:variant_id`: one kind's stock and who changed it, `{inventory_item, history}`. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  res.json(await retrieveStock(req.scope, req.producer_context.producer.id, req.params.variant_id ?? ""))
}

/** `POST /producer/inventory/:variant_id` `{stocked_quantity}`: what was counted; answers `{inventory_item, history}`. */
export async function POST(req: ProducerRequest<ProducerSetStockBody>, res: MedusaResponse) {
  const { producer, actor } = req.producer_context
  const variant_id = req.params.variant_id ?? ""
  const items = [{ variant_id, stocked_quantity: req.validatedBody.stocked_quantity }]
  await setStockWorkflow(req.scope).run({ input: { producer_id: producer.id, items, actor } })
  res.json(await retrieveStock(req.scope, producer.id, variant_id))
}
