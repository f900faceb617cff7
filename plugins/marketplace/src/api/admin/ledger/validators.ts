import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../page"

const id = z.string().trim().min(1).max(100)

export const AdminListLedgerAccounts = z.object({ producer_id: id.optional() }).strict()
export type AdminListLedgerAccountsParams = z.infer<typeof AdminListLedgerAccounts>

export const AdminListLedgerTransactions = z
  .object({
    ...pageParams,
    producer_id: id.optional(),
    order_id: id.optional(),
    kind: id.optional(),
    source_type: id.optional(),
    source_id: id.optional(),
  })
  .strict()
export type AdminListLedgerTransactionsParams = z.infer<typeof AdminListLedgerTransactions>
