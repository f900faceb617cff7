import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminListStatements, AdminRunStatements } from "./validators"

export const adminStatementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/statements",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListStatements, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/statements/run",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminRunStatements)],
  },
]
