import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminListProducerMembers, AdminSetMailAddress } from "./validators"

export const adminProducerMemberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producer-members",
    method: "GET",
    middlewares: [validatedQuery(AdminListProducerMembers, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/producer-members/:id/email",
    method: "POST",
    middlewares: [validatedBody(AdminSetMailAddress)],
  },
]
