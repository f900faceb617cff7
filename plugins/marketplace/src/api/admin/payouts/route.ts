import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PAYOUT_MODULE } from "../../../modules/payout"
import { nameProducers } from "../../../workflows/producer/name-producers"
import type { AdminListPayoutsParams } from "./validators"

/**
 * `GET /admin/payouts` `period?, status?, producer_id?`: `{payouts, count, limit, offset}`, each with its
 * `producer: {id, handle, name}`, the latest month first; đồng.
 */
export async function GET(req: MedusaRequest<unknown, AdminListPayoutsParams>, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminListPayoutsParams
  const [rows, count] = await req.scope.resolve(PAYOUT_MODULE).listAndCountPayouts(filters, {
    take: limit,
    skip: offset,
    order: { period: "DESC", producer_id: "ASC" },
  })
  const payouts = rows.map((row) => ({ ...row, amount: Number(row.amount) }))
  res.json({ payouts: await nameProducers(req.scope, payouts), count, limit, offset })
}
