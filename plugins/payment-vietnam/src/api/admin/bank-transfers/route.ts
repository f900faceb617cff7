import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listTransfers } from "../../../workflows/bank-transfer/list-transfers"
import type { AdminListBankTransfersParams } from "../../validators"

/**
 * `GET /admin/bank-transfers` `owed?, code?, status?, producer_id?`: what shoppers are asked to transfer, the latest first;
 * `owed=true` is what has to be transferred back to them. `{bank_transfers, count, limit, offset}` in đồng.
 */
export async function GET(req: MedusaRequest<unknown, AdminListBankTransfersParams>, res: MedusaResponse) {
  const { limit, offset, owed, ...filters } = req.validatedQuery as AdminListBankTransfersParams
  res.json(await listTransfers(req.scope, { filters, owed, limit, offset }))
}
