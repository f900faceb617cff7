import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedQuery } from "../../validated"
import { AdminListAudit } from "./validators"

export const adminAuditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/audit",
    method: "GET",
    middlewares: [validatedQuery(AdminListAudit, { isList: true, defaults: [] })],
  },
]
