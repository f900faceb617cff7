import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedQuery } from "../../validated"
import { AdminListLedgerAccounts, AdminListLedgerTransactions } from "./validators"

const noFields = { isList: true, defaults: [] }

export const adminLedgerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ledger/accounts",
    method: "GET",
    middlewares: [validatedQuery(AdminListLedgerAccounts, noFields)],
  },
  {
    matcher: "/admin/ledger/transactions",
    method: "GET",
    middlewares: [validatedQuery(AdminListLedgerTransactions, noFields)],
  },
]
