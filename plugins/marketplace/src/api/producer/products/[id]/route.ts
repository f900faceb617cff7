import type { MedusaResponse } from "@medusajs/framework/http"
import { editProductWorkflow } from "../../../../workflows/listing/edit-product"
import { readOwnProduct } from "../../../../workflows/listing/read-products"
import { removeProductWorkflow } from "../../../../workflows/listing/remove-product"
import type { ProducerRequest } from "../../producer-request"
import { productKey } from "../product-key"
import type { ProducerUpdateProductBody } from "../validators"

/** `GET /producer/products/:id`: one of the producer's own, `{product}`. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  res.json({ product: await readOwnProduct(req.scope, productKey(req)) })
}

/** `POST /producer/products/:id`: what shoppers read of a published listing waits as `pending_change`, `{product}`. */
export async function POST(req: ProducerRequest<ProducerUpdateProductBody>, res: MedusaResponse) {
  const { additional_data, ...edit } = req.validatedBody
  const key = productKey(req)
  await editProductWorkflow(req.scope).run({
    input: { ...key, actor: req.producer_context.actor, edit, additional_data },
  })
  res.json({ product: await readOwnProduct(req.scope, key) })
}

/** `DELETE /producer/products/:id`: refused while running orders hold goods of it, `{id, object, deleted}`. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse) {
  const key = productKey(req)
  await removeProductWorkflow(req.scope).run({ input: { ...key, actor: req.producer_context.actor } })
  res.json({ id: key.product_id, object: "product", deleted: true })
}
