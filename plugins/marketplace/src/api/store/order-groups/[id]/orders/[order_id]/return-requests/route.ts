import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askReturnWorkflow } from "../../../../../../../workflows/return-request/ask-return"
import { listReturns, readReturn } from "../../../../../../../workflows/return-request/read-returns"
import { heldOrder } from "../../../../token-holder"
import type { StoreAskReturnBody } from "../../../../validators"

/** `GET /store/order-groups/:id/orders/:order_id/return-requests?token=…`: `{return_requests}`, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { order_id } = await heldOrder(req)
  const page = { order: { created_at: "DESC" as const }, limit: null, offset: 0 }
  const { return_requests } = await listReturns(req.scope, { order_id, ...page }, new Date())
  res.json({ return_requests })
}

/**
 * `POST` `{items: [{line_item_id, quantity, replacement_variant_id?}], reason, note?, photo_ids?}`: asks to give goods back,
 * for money or for other goods of the same producer; `{return_request}`.
 */
export async function POST(req: MedusaRequest<StoreAskReturnBody>, res: MedusaResponse) {
  const order = await heldOrder(req as MedusaRequest)
  const now = new Date()
  const { note = null, ...asked } = req.validatedBody
  const { result } = await askReturnWorkflow(req.scope).run({
    input: { ...order, ...asked, note, now: now.toISOString() },
  })
  res.status(201).json({ return_request: await readReturn(req.scope, { id: result.id }, now) })
}
