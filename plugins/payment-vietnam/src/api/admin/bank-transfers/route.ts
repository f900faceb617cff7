import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"
import type { AdminListBankTransfersParams } from "../../validators"

/**
 * `GET /admin/bank-transfers` `code?, status?, producer_id?`: what shoppers are asked to transfer, the latest first.
 * `{bank_transfers, count, limit, offset}` in đồng.
 */
export async function GET(req: MedusaRequest<unknown, AdminListBankTransfersParams>, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminListBankTransfersParams
  const [rows, count] = await req.scope
    .resolve(BANK_TRANSFER_MODULE)
    .listAndCountBankTransfers(filters, { take: limit, skip: offset, order: { created_at: "DESC" } })
  const bank_transfers = rows.map(({ amount, received, ...row }) => ({
    ...row,
    amount: Number(amount),
    received: Number(received),
  }))
  res.json({ bank_transfers, count, limit, offset })
}
