import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { RefundOrder, RefundReturn } from "../../refund-fields"
import { validatedBody, validatedQuery } from "../../validated"
import { ProducerAcceptReturn, ProducerDisputeReturn, ProducerListReturns, ReceiveReturn } from "./validators"

const BODIES = {
  accept: ProducerAcceptReturn,
  dispute: ProducerDisputeReturn,
  received: ReceiveReturn,
  refund: RefundReturn,
}

export const returnRequestMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/return-requests",
    methods: ["GET"],
    middlewares: [validatedQuery(ProducerListReturns, { isList: true, defaults: [] })],
  },
  ...Object.entries(BODIES).map(
    ([act, schema]): MiddlewareRoute => ({
      matcher: `/producer/return-requests/:id/${act}`,
      methods: ["POST"],
      middlewares: [validatedBody(schema as z.ZodObject)],
    }),
  ),
  {
    matcher: "/producer/orders/:id/refunds",
    methods: ["POST"],
    middlewares: [validatedBody(RefundOrder)],
  },
]
