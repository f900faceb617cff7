import type { MiddlewareRoute } from "@medusajs/framework/http"
import { choosingFields } from "../../list-fields"
import { validatedBody, validatedQuery } from "../../validated"
import { ChangeMember, ListMembers } from "./validators"

/** What a row of the list has. */
const FIELDS = ["id", "email", "name", "role", "account_id", "created_at"]

export const memberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/members",
    methods: ["GET"],
    middlewares: [
      validatedQuery(ListMembers, { isList: true, defaults: [] }),
      choosingFields("members", FIELDS),
    ],
  },
  {
    matcher: "/producer/members/:id",
    methods: ["POST"],
    middlewares: [validatedBody(ChangeMember)],
  },
]
