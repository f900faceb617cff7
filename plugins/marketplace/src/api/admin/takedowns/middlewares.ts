import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminListTakedowns, AdminOpenTakedown, AdminResolveTakedown } from "./validators"

export const adminTakedownMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/takedowns",
    methods: ["GET"],
    middlewares: [validatedQuery(AdminListTakedowns, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/takedowns",
    methods: ["POST"],
    middlewares: [validatedBody(AdminOpenTakedown)],
  },
  {
    matcher: "/admin/takedowns/:id/resolve",
    methods: ["POST"],
    middlewares: [validatedBody(AdminResolveTakedown)],
  },
]
