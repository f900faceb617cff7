import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../../../modules/listing"
import { PRODUCER_MODULE } from "../../../../modules/producer"
import { publicProducerFields } from "../query-config"

/** `GET /store/producers/:handle`: one approved producer, public fields and `about`, `{producer}`; 404 for any other. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const [row] = await req.scope
    .resolve(PRODUCER_MODULE)
    .listProducers(
      { handle: req.params.handle, status: "approved" },
      { select: [...publicProducerFields, "about"] },
    )
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
  }
  const counts = await req.scope.resolve(LISTING_MODULE).countPublished([row.id])
  res.json({ producer: { ...row, product_count: counts.get(row.id) ?? 0 } })
}
