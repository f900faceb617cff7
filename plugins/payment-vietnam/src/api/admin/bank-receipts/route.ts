import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"
import type { AdminListBankReceiptsParams } from "../../validators"

/**
 * `GET /admin/bank-receipts` `open?, outcome?, producer_id?`: what came by transfer, the latest first; `open=true` is
 * the inbox of what somebody should look at. `{bank_receipts, count, limit, offset}` in đồng.
 */
export async function GET(req: MedusaRequest<unknown, AdminListBankReceiptsParams>, res: MedusaResponse) {
  const { limit, offset, open, ...filters } = req.validatedQuery as AdminListBankReceiptsParams
  const [rows, count] = await req.scope
    .resolve(BANK_TRANSFER_MODULE)
    .listAndCountBankReceipts(
      { ...filters, ...(open && { resolved_at: null }) },
      { take: limit, skip: offset, order: { received_at: "DESC" } },
    )
  res.json({
    bank_receipts: rows.map((row) => ({ ...row, amount: Number(row.amount) })),
    count,
    limit,
    offset,
  })
}
