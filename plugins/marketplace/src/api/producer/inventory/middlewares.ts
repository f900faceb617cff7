import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedBody, validatedQuery } from "../../validated"
import { ProducerListInventory, ProducerSetStock, ProducerSetStocks } from "./validators"

export const inventoryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/inventory",
    methods: ["GET"],
    middlewares: [validatedQuery(ProducerListInventory, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/inventory",
    methods: ["POST"],
    middlewares: [validatedBody(ProducerSetStocks)],
  },
  {
    matcher: "/producer/inventory/:variant_id",
    methods: ["POST"],
    middlewares: [validatedBody(ProducerSetStock)],
  },
]
