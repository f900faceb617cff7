import type { MedusaResponse } from "@medusajs/framework/http"
import type { ListingMove } from "../../../lib/goods/moves"
import { moveListingWorkflow } from "../../../workflows/listing/move-listing"
import { readOwnProduct } from "../../../workflows/listing/read-products"
import type { ProducerRequest } from "../producer-request"
import { productKey } from "./product-key"

/** The handler of a route that moves a producer's own listing; answers `{product}`. */
export const moveOwnListing = (move: ListingMove) => async (req: ProducerRequest, res: MedusaResponse) => {
  const key = productKey(req)
  await moveListingWorkflow(req.scope).run({ input: { ...key, move, actor: req.producer_context.actor } })
  res.json({ product: await readOwnProduct(req.scope, key) })
}
