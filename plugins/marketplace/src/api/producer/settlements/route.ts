import type { MedusaResponse } from "@medusajs/framework/http"
import { periodOf } from "../../../lib/statement/period"
import { listSettlements } from "../../../workflows/money/list-settlements"
import type { ProducerRequest } from "../producer-request"
import type { ProducerListSettlementsParams } from "./validators"

/**
 * `GET /producer/settlements` `period?` (the running month): how the stall's orders were settled, the latest first,
 * `{settlements: [{source_id, source_type, order_id, display_id, booked_at, way, amount, commission, vat_on_commission,
 * withheld_vat, withheld_pit, change}], count, limit, offset, period}`; đồng, `change` is what it did to the balance.
 */
export async function GET(req: ProducerRequest<unknown, ProducerListSettlementsParams>, res: MedusaResponse) {
  const { limit, offset, period = periodOf(new Date()) } = req.validatedQuery as ProducerListSettlementsParams
  const all = await listSettlements(req.scope, req.producer_context.producer.id, period)
  res.json({ settlements: all.slice(offset, offset + limit), count: all.length, limit, offset, period })
}
