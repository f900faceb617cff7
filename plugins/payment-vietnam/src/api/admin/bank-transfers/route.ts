import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"
import type { AdminListBankTransfersParams } from "../../validators"

/**
 * `GET /admin/bank-transfers` `owed?, code?, status?, producer_id?`: what shoppers are asked to transfer, the latest first;
 * `owed=true` is what has to be transferred back to them. `{bank_transfers, count, limit, offset}` in đồng.
 */
export async function GET(req: MedusaRequest<unknown, AdminListBankTransfersParams>, res: MedusaResponse) {
  const { limit, offset, owed, ...filters } = req.validatedQuery as AdminListBankTransfersParams
  const [rows, count] = await req.scope
    .resolve(BANK_TRANSFER_MODULE)
    .listAndCountBankTransfers(
      { ...filters, ...(owed && { owed_back: { $gt: 0 } }) },
      { take: limit, skip: offset, order: { created_at: "DESC" } },
    )
  const bank_transfers = rows.map(({ amount, received, owed_back, given_back, ...row }) => ({
    ...row,
    amount: Number(amount),
    received: Number(received),
    owed_back: Number(owed_back),
    given_back: Number(given_back),
  }))
  res.json({ bank_transfers, count, limit, offset })
}
