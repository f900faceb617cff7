import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedQuery } from "../../validated"
import { AdminListProducerMembers } from "./validators"

export const adminProducerMemberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producer-members",
    method: "GET",
    middlewares: [validatedQuery(AdminListProducerMembers, { isList: true, defaults: [] })],
  },
]
