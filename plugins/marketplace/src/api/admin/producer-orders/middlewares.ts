import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminListProducerOrders } from "./validators"

export const adminProducerOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producer-orders",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListProducerOrders, { isList: true, defaults: [] })],
  },
]
