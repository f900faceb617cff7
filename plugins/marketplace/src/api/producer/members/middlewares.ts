import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ChangeMember, ListMembers } from "./validators"

export const memberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/members",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListMembers, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/members/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeMember)],
  },
]
