import type { MedusaResponse } from "@medusajs/framework/http"
import { viewStock } from "../../../lib/inventory/stock"
import { listStock, readStock } from "../../../workflows/inventory/read-stock"
import { setStockWorkflow } from "../../../workflows/inventory/set-stock"
import type { ProducerRequest } from "../producer-request"
import type { ProducerListInventoryParams, ProducerSetStocksBody } from "./validators"

/**
 * `GET /producer/inventory` (`q`: title or SKU, `low_stock`, `order`): the stock of this producer's goods, one row a
 * variant, `{inventory_items: [{variant_id, product_id, product_title, variant_title, sku, thumbnail, stocked_quantity,
 * reserved_quantity, available_quantity}], count, limit, offset}`.
 */
export async function GET(req: ProducerRequest<unknown, ProducerListInventoryParams>, res: MedusaResponse) {
  const { limit, offset, order, ...wanted } = req.validatedQuery as ProducerListInventoryParams
  const producer_id = req.producer_context.producer.id
  const { rows, count } = await listStock(req.scope, { ...wanted, producer_id }, { order, limit, offset })
  res.json({ inventory_items: rows.map(viewStock), count, limit, offset })
}

/** `POST /producer/inventory` `{items: [{variant_id, stocked_quantity}]}` (≤ 100): all or none; `{inventory_items}`. */
export async function POST(req: ProducerRequest<ProducerSetStocksBody>, res: MedusaResponse) {
  const { producer, actor } = req.producer_context
  const { items } = req.validatedBody
  await setStockWorkflow(req.scope).run({ input: { producer_id: producer.id, items, actor } })
  const variant_ids = items.map(({ variant_id }) => variant_id)
  const rows = await readStock(req.scope, { producer_id: producer.id, variant_ids })
  res.json({ inventory_items: rows.map(viewStock) })
}
