import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import { ListNotices, ReadAllNotices } from "./validators"

export const noticeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/notices",
    method: "GET",
    middlewares: [validatedQuery(ListNotices, { isList: true, defaults: [] })],
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
