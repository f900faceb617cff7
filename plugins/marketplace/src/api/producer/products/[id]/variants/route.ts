import type { MedusaResponse } from "@medusajs/framework/http"
import { addVariantWorkflow } from "../../../../../workflows/listing/add-variant"
import { readOwnProduct } from "../../../../../workflows/listing/read-products"
import type { ProducerRequest } from "../../../producer-request"
import { productKey } from "../../product-key"
import type { ProducerCreateVariantBody } from "../../validators"

/** `POST /producer/products/:id/variants`: one more way to buy the product, `{product}`. */
export async function POST(req: ProducerRequest<ProducerCreateVariantBody>, res: MedusaResponse) {
  const key = productKey(req)
  await addVariantWorkflow(req.scope).run({
    input: { ...key, actor: req.producer_context.actor, variant: req.validatedBody },
  })
  res.status(201).json({ product: await readOwnProduct(req.scope, key) })
}
