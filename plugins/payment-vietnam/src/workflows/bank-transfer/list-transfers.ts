import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type { BankTransferModuleService } from "../../modules/bank-transfer/service"

type Filters = Parameters<BankTransferModuleService["listAndCountBankTransfers"]>[0]
type Asked = { filters: Filters; owed?: boolean; limit: number; offset: number }

/** A page of transfers, the latest first; with `owed` only those of which money has to go back. Đồng. */
export async function listTransfers(container: MedusaContainer, { filters, owed, limit, offset }: Asked) {
  const [rows, count] = await container
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
  return { bank_transfers, count, limit, offset }
}
