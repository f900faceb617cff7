import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminListTakedowns, AdminOpenTakedown, AdminResolveTakedown } from "./validators"

export const adminTakedownMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/takedowns",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListTakedowns, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/takedowns",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminOpenTakedown)],
  },
  {
    matcher: "/admin/takedowns/:id/resolve",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminResolveTakedown)],
  },
]
