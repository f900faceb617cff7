import type { MiddlewareRoute } from "@medusajs/framework/http"
import { choosingFields } from "../../list-fields"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import { ListNotices, ReadAllNotices } from "./validators"

/** What a row of the list has. */
const FIELDS = ["id", "producer_id", "kind", "params", "read_at", "created_at"]

export const noticeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/notices",
    method: "GET",
    middlewares: [
      validatedQuery(ListNotices, { isList: true, defaults: [] }),
      choosingFields("notices", FIELDS),
    ],
  },
  {
    matcher: "/producer/notices/read-all",
    method: "POST",
    middlewares: [validatedBody(ReadAllNotices)],
  },
  {
    matcher: "/producer/notices/:id/read",
    method: "POST",
    middlewares: [validatedBody(NoBody)],
  },
]
