import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminListMismatches, AdminResolveMismatch } from "./validators"

export const adminPaymentMismatchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/payment-mismatches",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListMismatches, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/payment-mismatches/:id/resolve",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminResolveMismatch)],
  },
]
