import type { MedusaResponse } from "@medusajs/framework/http"
import { listAudit } from "../../audit-list"
import type { ProducerRequest } from "../producer-request"
import type { ListAuditParams } from "./validators"

/** `GET /producer/audit`: what was changed in the producer's stall and by whom, `{audit_entries, count, limit, offset}`. */
export async function GET(req: ProducerRequest, res: MedusaResponse) {
  const { entity, entity_id, action, ...page } = req.validatedQuery as ListAuditParams
  const filters = { entity, entity_id, action, producer_id: req.producer_context.producer.id }
  res.json(await listAudit(req.scope, filters, page))
}
