import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { ProducerListChanges } from "./validators"

export const changeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/changes",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ProducerListChanges, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/changes/:id/confirm",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: "/producer/changes/:id/discard",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
]
