import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { ListNotices, ReadAllNotices } from "./validators"

export const noticeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/notices",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListNotices, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/notices/read-all",
    method: "POST",
    middlewares: [validateAndTransformBody(ReadAllNotices)],
  },
  {
    matcher: "/producer/notices/:id/read",
    method: "POST",
    middlewares: [validateAndTransformBody(NoBody)],
  },
]
