import { openToProducers } from "@cho-lang/marketplace/api/producer/access"
import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
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
      middlewares: [validateAndTransformBody(AdminUpdateVatRate)],
    },
    {
      matcher: "/admin/withholding-rates",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminBeginWithholdingRate)],
    },
    {
      matcher: "/admin/producers/:id/income-kind",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminSetIncomeKind)],
    },
    ...["/admin/tax-filings", "/admin/tax-filings/csv"].map((matcher) => ({
      matcher,
      method: "GET" as const,
      middlewares: [validateAndTransformQuery(AdminTaxFiling, { isList: true, defaults: [] })],
    })),
  ],
})
