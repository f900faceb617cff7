import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminListPayouts,
  AdminMovePayout,
  AdminReadBankFile,
  AdminRunPayouts,
  AdminWriteBankFile,
} from "./validators"

export const adminPayoutMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/payouts",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListPayouts, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/payouts/run",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminRunPayouts)],
  },
  {
    matcher: "/admin/payouts/bank-file",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminReadBankFile, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/payouts/bank-file",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminWriteBankFile)],
  },
  {
    matcher: "/admin/payouts/:id/status",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminMovePayout)],
  },
]
