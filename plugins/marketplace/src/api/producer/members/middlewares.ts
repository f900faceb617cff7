import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
import { ChangeMember, ListMembers } from "./validators"

export const memberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/members",
    methods: ["GET"],
    middlewares: [validatedQuery(ListMembers, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/members/:id",
    methods: ["POST"],
    middlewares: [validatedBody(ChangeMember)],
  },
]
