import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedQuery } from "../../validated"
import { ProducerListSettlements } from "../settlements/validators"
import { ProducerListStatements } from "./validators"

export const statementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/statements",
    method: "GET",
    middlewares: [validatedQuery(ProducerListStatements, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/settlements",
    method: "GET",
    middlewares: [validatedQuery(ProducerListSettlements, { isList: true, defaults: [] })],
  },
]
