import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { ListAudit } from "./validators"

export const auditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/audit",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListAudit, { isList: true, defaults: [] })],
  },
]
