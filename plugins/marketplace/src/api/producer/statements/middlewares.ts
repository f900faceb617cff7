import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { ProducerListSettlements } from "../settlements/validators"
import { ProducerListStatements } from "./validators"

export const statementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/statements",
    method: "GET",
    middlewares: [validateAndTransformQuery(ProducerListStatements, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/settlements",
    method: "GET",
    middlewares: [validateAndTransformQuery(ProducerListSettlements, { isList: true, defaults: [] })],
  },
]
