import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingMove } from "../../../lib/goods/moves"
import { moveListingWorkflow } from "../../../workflows/listing/move-listing"
import { readListing } from "../../../workflows/listing/read-listings"
import { operatorActor } from "../operator-actor"
import type { AdminReasonBody } from "./validators"

type Body = Partial<AdminReasonBody>

/** The handler of a route with which an operator decides about a listing; answers `{listing}`. */
export const moveListing = (move: ListingMove) => async (req: MedusaRequest<Body>, res: MedusaResponse) => {
  const product_id = req.params.product_id ?? ""
  await moveListingWorkflow(req.scope).run({
    input: { product_id, move, actor: operatorActor(req), reason: req.validatedBody.reason },
  })
  res.json({ listing: await readListing(req.scope, product_id) })
}
