import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { ProducerListStatements } from "./validators"

export const statementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/statements",
    method: "GET",
    middlewares: [validateAndTransformQuery(ProducerListStatements, { isList: true, defaults: [] })],
  },
]
