import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listProducerShippingOptionsWorkflow } from "../../../../../workflows/cart/list-producer-shipping-options"

/**
 * `GET /store/carts/:id/shipping-options`: for each producer in the cart, its goods and the shipping options that fit
 * the cart's address, prices in đồng, the chosen one named. Answers `{producers}`; 404 for an unknown cart.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { result: producers } = await listProducerShippingOptionsWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? "" },
  })
  res.json({ producers })
}
