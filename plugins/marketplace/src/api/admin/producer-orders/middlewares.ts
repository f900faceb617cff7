import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validatedQuery } from "../../validated"
import { AdminListProducerOrders } from "./validators"

export const adminProducerOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/producer-orders",
    methods: ["GET"],
    middlewares: [validatedQuery(AdminListProducerOrders, { isList: true, defaults: [] })],
  },
]
