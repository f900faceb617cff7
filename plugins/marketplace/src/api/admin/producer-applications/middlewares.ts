import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminApproveProducerApplication,
  AdminListProducerApplications,
  AdminReturnProducerApplication,
} from "./validators"

export const adminProducerApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producer-applications",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListProducerApplications, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/producer-applications/:id/approve",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminApproveProducerApplication)],
  },
  {
    matcher: "/admin/producer-applications/:id/reject",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminReturnProducerApplication)],
  },
  {
    matcher: "/admin/producer-applications/:id/request-changes",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminReturnProducerApplication)],
  },
]
