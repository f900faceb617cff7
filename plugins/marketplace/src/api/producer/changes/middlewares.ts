import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import { ProducerListChanges } from "./validators"

export const changeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/changes",
    methods: ["GET"],
    middlewares: [validatedQuery(ProducerListChanges, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/changes/:id/confirm",
    methods: ["POST"],
    middlewares: [validatedBody(NoBody)],
  },
  {
    matcher: "/producer/changes/:id/discard",
    methods: ["POST"],
    middlewares: [validatedBody(NoBody)],
  },
]
