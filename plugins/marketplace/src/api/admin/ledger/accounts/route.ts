import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type { AdminListLedgerAccountsParams } from "../validators"

/**
 * `GET /admin/ledger/accounts` `producer_id?`: the accounts of one producer, or the house's, with what stands on them
 * in đồng (a debit positive): `{accounts: [{account_code, amount}], count}`.
 */
export async function GET(req: MedusaRequest<unknown, AdminListLedgerAccountsParams>, res: MedusaResponse) {
  const { producer_id = null } = req.validatedQuery as AdminListLedgerAccountsParams
  const accounts = await req.scope.resolve(LEDGER_MODULE).listBalances(producer_id)
  res.json({ accounts, count: accounts.length })
}
