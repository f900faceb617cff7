import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { AdminListProducersParams } from "./validators"

/** `GET /admin/producers`: producers in every state with all their fields, `{producers, count, limit, offset}`. */
export async function GET(req: MedusaRequest<unknown, AdminListProducersParams>, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminListProducersParams
  const [producers, count] = await req.scope
    .resolve(PRODUCER_MODULE)
    .listAndCountProducers(filters, { take: limit, skip: offset, order: { name: "ASC" } })
  res.json({ producers, count, limit, offset })
}
