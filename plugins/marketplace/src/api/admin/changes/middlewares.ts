import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { AdminReason } from "../listings/validators"
import { AdminListChanges } from "./validators"

export const adminChangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/changes",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListChanges, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/changes/:id/approve",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: "/admin/changes/:id/reject",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminReason)],
  },
]
