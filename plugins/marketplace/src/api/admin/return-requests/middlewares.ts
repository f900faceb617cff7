import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { ReceiveReturn } from "../../producer/return-requests/validators"
import { RefundOrder, RefundReturn } from "../../refund-fields"
import { validatedBody, validatedQuery } from "../../validated"
import { AdminDecideReturn, AdminListReturns } from "./validators"

const BODIES: Record<string, z.ZodObject> = {
  "/admin/return-requests/:id/decide": AdminDecideReturn,
  "/admin/return-requests/:id/received": ReceiveReturn,
  "/admin/return-requests/:id/refund": RefundReturn,
  "/admin/producer-orders/:id/refunds": RefundOrder,
}

export const adminReturnRequestMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/return-requests",
    methods: ["GET"],
    middlewares: [validatedQuery(AdminListReturns, { isList: true, defaults: [] })],
  },
  ...Object.entries(BODIES).map(
    ([matcher, schema]): MiddlewareRoute => ({
      matcher,
      methods: ["POST"],
      middlewares: [validatedBody(schema)],
    }),
  ),
]
