import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminListPayouts, AdminMovePayout, AdminRunPayouts } from "./validators"

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
    matcher: "/admin/payouts/:id/status",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminMovePayout)],
  },
]
