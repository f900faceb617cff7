import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { choosingFields } from "../../list-fields"
import { RefundOrder, RefundReturn } from "../../refund-fields"
import { validatedBody, validatedQuery } from "../../validated"
import { ProducerAcceptReturn, ProducerDisputeReturn, ProducerListReturns, ReceiveReturn } from "./validators"

const BODIES = {
  accept: ProducerAcceptReturn,
  dispute: ProducerDisputeReturn,
  received: ReceiveReturn,
  refund: RefundReturn,
}

/** What a row of the list has. */
const FIELDS = [
  "id",
  "order_id",
  "order_group_id",
  "status",
  "wish",
  "reason",
  "note",
  "created_at",
  "refund_due_at",
  "late",
  "refund_amount",
  "is_exchanged",
  "items",
  "photos",
  "steps",
  "order_display_id",
  "group_display_id",
  "producer",
]

export const returnRequestMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/return-requests",
    methods: ["GET"],
    middlewares: [
      validatedQuery(ProducerListReturns, { isList: true, defaults: [] }),
      choosingFields("return_requests", FIELDS),
    ],
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
