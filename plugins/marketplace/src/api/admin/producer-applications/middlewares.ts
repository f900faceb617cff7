import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
import {
  AdminApproveProducerApplication,
  AdminListProducerApplications,
  AdminReturnProducerApplication,
} from "./validators"

export const adminProducerApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producer-applications",
    method: "GET",
    middlewares: [validatedQuery(AdminListProducerApplications, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/producer-applications/:id/approve",
    method: "POST",
    middlewares: [validatedBody(AdminApproveProducerApplication)],
  },
  {
    matcher: "/admin/producer-applications/:id/reject",
    method: "POST",
    middlewares: [validatedBody(AdminReturnProducerApplication)],
  },
  {
    matcher: "/admin/producer-applications/:id/request-changes",
    method: "POST",
    middlewares: [validatedBody(AdminReturnProducerApplication)],
  },
]
