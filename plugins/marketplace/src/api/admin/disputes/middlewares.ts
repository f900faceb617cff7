import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedQuery } from "../../validated"
import { AdminListDisputes } from "./validators"

export const adminDisputeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/disputes",
    method: "GET",
    middlewares: [validatedQuery(AdminListDisputes, { isList: true, defaults: [] })],
  },
]
