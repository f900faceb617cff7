import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedQuery } from "../../validated"
import { ListAudit } from "./validators"

export const auditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/audit",
    method: "GET",
    middlewares: [validatedQuery(ListAudit, { isList: true, defaults: [] })],
  },
]
