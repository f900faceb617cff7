import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PAYMENT_EVENT_MODULE } from "../../../modules/payment-event"
import type { AdminListMismatchesParams } from "./validators"

/**
 * `GET /admin/payment-mismatches` `open?` (true: only what nobody has seen to): `{payment_mismatches, count, limit,
 * offset}`, the latest first; đồng. What a provider and the market know differently and a person has to look at.
 */
export async function GET(req: MedusaRequest<unknown, AdminListMismatchesParams>, res: MedusaResponse) {
  const { limit, offset, open } = req.validatedQuery as AdminListMismatchesParams
  const [rows, count] = await req.scope
    .resolve(PAYMENT_EVENT_MODULE)
    .listAndCountPaymentMismatches(open === "true" ? { resolved_at: null } : {}, {
      take: limit,
      skip: offset,
      order: { created_at: "DESC", id: "ASC" },
    })
  const payment_mismatches = rows.map((row) => ({ ...row, amount: Number(row.amount) }))
  res.json({ payment_mismatches, count, limit, offset })
}
