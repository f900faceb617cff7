import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { AdminListListings, AdminReason } from "./validators"

export const adminListingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/listings",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListListings, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/listings/:product_id/publish",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: "/admin/listings/:product_id/reject",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminReason)],
  },
  {
    matcher: "/admin/listings/:product_id/unpublish",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminReason)],
  },
]
