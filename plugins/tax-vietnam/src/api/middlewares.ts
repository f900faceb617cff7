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
    {
      matcher: "/admin/tax-filings",
      method: "GET",
      middlewares: [validateAndTransformQuery(AdminTaxFiling, { isList: true, defaults: [] })],
    },
  ],
})
