import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateListingStatusWorkflow } from "../../../../../workflows/listing/update-listing-status"
import type { AdminListingStatusBody } from "../../validators"

/** `POST /admin/listings/:product_id/status` `{status}`: answers `{listing}`; 404 where the product has none. */
export async function POST(req: MedusaRequest<AdminListingStatusBody>, res: MedusaResponse) {
  const { result: listing } = await updateListingStatusWorkflow(req.scope).run({
    input: { product_id: req.params.product_id ?? "", status: req.validatedBody.status },
  })
  res.json({ listing })
}
