import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listCartShippingOptionsWorkflow } from "../../../workflows/cart/list-cart-shipping-options"

/**
 * `GET /store/shipping-options?cart_id=`: as in Medusa, but only the options of producers in the cart. Answers
 * `{shipping_options}`; 404 for an unknown cart.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { cart_id, is_return } = req.filterableFields
  const { result: shipping_options } = await listCartShippingOptionsWorkflow(req.scope).run({
    input: { cart_id: String(cart_id), is_return: Boolean(is_return), fields: req.queryConfig.fields },
  })
  res.json({ shipping_options })
}
