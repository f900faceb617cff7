import { openToProducers } from "@cho-lang/marketplace/api/producer/access"
import { validatedBody, validatedQuery } from "@cho-lang/marketplace/api/validated"
import { defineMiddlewares } from "@medusajs/framework/http"
import {
  AdminBeginWithholdingRate,
  AdminSetIncomeKind,
  AdminTaxFiling,
  AdminUpdateVatRate,
} from "./admin/validators"

openToProducers(
  ["/producer/tax-certificates", "/producer/tax-certificates/:year/pdf"].map((path) => ({
    method: "GET" as const,
    path,
    scope: "producer" as const,
    role: "manager" as const,
    whenSuspended: true,
  })),
)

export default defineMiddlewares({
  routes: [
    {
      matcher: "/admin/vat-rates/:id",
      method: "POST",
      middlewares: [validatedBody(AdminUpdateVatRate)],
    },
    {
      matcher: "/admin/withholding-rates",
      method: "POST",
      middlewares: [validatedBody(AdminBeginWithholdingRate)],
    },
    {
      matcher: "/admin/producers/:id/income-kind",
      method: "POST",
      middlewares: [validatedBody(AdminSetIncomeKind)],
    },
    ...["/admin/tax-filings", "/admin/tax-filings/csv"].map((matcher) => ({
      matcher,
      method: "GET" as const,
      middlewares: [validatedQuery(AdminTaxFiling, { isList: true, defaults: [] })],
    })),
  ],
})
