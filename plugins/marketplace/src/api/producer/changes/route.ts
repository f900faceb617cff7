import type { MedusaResponse } from "@medusajs/framework/http"
import { listChanges, readOwnChanges } from "../../../workflows/change/read-changes"
import { orderBy } from "../../page"
import type { ProducerRequest } from "../producer-request"
import type { ProducerListChangesParams } from "./validators"

/** `GET /producer/changes` (`status`, `product_id`, `order`): what waits and what became of the rest, `{changes, …}`. */
export async function GET(req: ProducerRequest<unknown, ProducerListChangesParams>, res: MedusaResponse) {
  const { order, ...query } = req.validatedQuery as ProducerListChangesParams
  const { changes, count } = await listChanges(req.scope, {
    ...query,
    order: orderBy(order),
    producer_id: req.producer_context.producer.id,
  })
  const { limit, offset } = query
  res.json({ changes: await readOwnChanges(req.scope, changes), count, limit, offset })
}
