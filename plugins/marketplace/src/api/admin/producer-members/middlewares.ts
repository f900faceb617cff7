import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminListProducerMembers } from "./validators"

export const adminProducerMemberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producer-members",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListProducerMembers, { isList: true, defaults: [] })],
  },
]
