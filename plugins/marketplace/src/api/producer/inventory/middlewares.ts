import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ProducerListInventory, ProducerSetStock, ProducerSetStocks } from "./validators"

export const inventoryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/inventory",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ProducerListInventory, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/inventory",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ProducerSetStocks)],
  },
  {
    matcher: "/producer/inventory/:variant_id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ProducerSetStock)],
  },
]
