import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminListDisputes } from "./validators"

export const adminDisputeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/disputes",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListDisputes, { isList: true, defaults: [] })],
  },
]
