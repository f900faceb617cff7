import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListing } from "../../../../workflows/listing/read-listings"

/** `GET /admin/listings/:product_id`: a listing with its flags and its whole product, `{listing}`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ listing: await readListing(req.scope, req.params.product_id ?? "") })
}
