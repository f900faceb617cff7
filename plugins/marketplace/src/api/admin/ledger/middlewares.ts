import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminListLedgerAccounts, AdminListLedgerTransactions } from "./validators"

const noFields = { isList: true, defaults: [] }

export const adminLedgerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ledger/accounts",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListLedgerAccounts, noFields)],
  },
  {
    matcher: "/admin/ledger/transactions",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListLedgerTransactions, noFields)],
  },
]
