import type { MedusaResponse } from "@medusajs/framework/http"
import { listListings } from "../../../workflows/listing/list-listings"
import { offerProductsWorkflow } from "../../../workflows/listing/offer-products"
import { readOwnProduct, readProducts } from "../../../workflows/listing/read-products"
import type { ProducerRequest } from "../producer-request"
import type { ProducerCreateProductBody, ProducerListProductsParams } from "./validators"

/** `GET /producer/products` (`q`, `status`, `order`): the producer's own, `{products, count, limit, offset}`. */
export async function GET(req: ProducerRequest<unknown, ProducerListProductsParams>, res: MedusaResponse) {
  const query = req.validatedQuery as ProducerListProductsParams
  const { listings, count } = await listListings(req.scope, {
    ...query,
    producer_id: req.producer_context.producer.id,
  })
  const products = await readProducts(req.scope, listings)
  res.json({ products, count, limit: query.limit, offset: query.offset })
}

/** `POST /producer/products`: a new draft with its variants, prices and first stock, `{product}`. */
export async function POST(req: ProducerRequest<ProducerCreateProductBody>, res: MedusaResponse) {
  const { producer, actor } = req.producer_context
  const { additional_data, ...product } = req.validatedBody
  const { result } = await offerProductsWorkflow(req.scope).run({
    input: { producer_id: producer.id, actor, offers: [{ product, additional_data }] },
  })
  const key = { product_id: result[0] ?? "", producer_id: producer.id }
  res.status(201).json({ product: await readOwnProduct(req.scope, key) })
}
