import type { MedusaResponse } from "@medusajs/framework/http"
import { editVariantWorkflow } from "../../../../../../workflows/listing/edit-variant"
import { readOwnProduct } from "../../../../../../workflows/listing/read-products"
import { removeVariantWorkflow } from "../../../../../../workflows/listing/remove-variant"
import type { ProducerRequest } from "../../../../producer-request"
import { productKey } from "../../../product-key"
import type { ProducerUpdateVariantBody } from "../../../validators"

const inputOf = (req: ProducerRequest) => ({
  ...productKey(req),
  variant_id: req.params.variant_id ?? "",
  actor: req.producer_context.actor,
})

/** `POST /producer/products/:id/variants/:variant_id`: changes it at once, also on sale, `{product}`. */
export async function POST(req: ProducerRequest<ProducerUpdateVariantBody>, res: MedusaResponse) {
  const { stocked_quantity, ...edit } = req.validatedBody
  await editVariantWorkflow(req.scope).run({ input: { ...inputOf(req), edit, stocked_quantity } })
  res.json({ product: await readOwnProduct(req.scope, productKey(req)) })
}

/** `DELETE /producer/products/:id/variants/:variant_id`: any but the last one, `{product}`. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse) {
  await removeVariantWorkflow(req.scope).run({ input: inputOf(req) })
  res.json({ product: await readOwnProduct(req.scope, productKey(req)) })
}
