import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminListListings, AdminReason } from "./validators"

export const adminListingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/listings",
    methods: ["GET"],
    middlewares: [validatedQuery(AdminListListings, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/listings/:product_id/publish",
    methods: ["POST"],
    middlewares: [validatedBody(NoBody)],
  },
  {
    matcher: "/admin/listings/:product_id/reject",
    methods: ["POST"],
    middlewares: [validatedBody(AdminReason)],
  },
  {
    matcher: "/admin/listings/:product_id/unpublish",
    methods: ["POST"],
    middlewares: [validatedBody(AdminReason)],
  },
]
