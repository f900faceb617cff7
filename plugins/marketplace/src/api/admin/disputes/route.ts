import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PAYMENT_EVENT_MODULE } from "../../../modules/payment-event"
import type { AdminListDisputesParams } from "./validators"

/**
 * `GET /admin/disputes` `state?, order_group_id?`: `{disputes, count, limit, offset}`, the latest first; đồng. They are
 * answered at the provider until `due_at`.
 */
export async function GET(req: MedusaRequest<unknown, AdminListDisputesParams>, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminListDisputesParams
  const [rows, count] = await req.scope.resolve(PAYMENT_EVENT_MODULE).listAndCountPaymentDisputes(filters, {
    take: limit,
    skip: offset,
    order: { opened_at: "DESC", id: "ASC" },
  })
  res.json({ disputes: rows.map((row) => ({ ...row, amount: Number(row.amount) })), count, limit, offset })
}
