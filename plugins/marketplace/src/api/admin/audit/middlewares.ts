import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminListAudit } from "./validators"

export const adminAuditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/audit",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListAudit, { isList: true, defaults: [] })],
  },
]
