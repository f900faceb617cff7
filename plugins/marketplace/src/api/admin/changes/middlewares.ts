import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminReason } from "../listings/validators"
import { AdminListChanges } from "./validators"

export const adminChangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/changes",
    methods: ["GET"],
    middlewares: [validatedQuery(AdminListChanges, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/changes/:id/approve",
    methods: ["POST"],
    middlewares: [validatedBody(NoBody)],
  },
  {
    matcher: "/admin/changes/:id/reject",
    methods: ["POST"],
    middlewares: [validatedBody(AdminReason)],
  },
]
