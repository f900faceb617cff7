import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminListStatements, AdminRunStatements } from "./validators"

export const adminStatementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/statements",
    method: "GET",
    middlewares: [validatedQuery(AdminListStatements, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/statements/run",
    method: "POST",
    middlewares: [validatedBody(AdminRunStatements)],
  },
]
