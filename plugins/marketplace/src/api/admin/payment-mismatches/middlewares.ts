import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminListMismatches, AdminResolveMismatch } from "./validators"

export const adminPaymentMismatchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/payment-mismatches",
    method: "GET",
    middlewares: [validatedQuery(AdminListMismatches, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/payment-mismatches/:id/resolve",
    method: "POST",
    middlewares: [validatedBody(AdminResolveMismatch)],
  },
]
