import type { MiddlewareRoute } from "@medusajs/framework/http"
import { choosingFields } from "../../list-fields"
import { validatedBody, validatedQuery } from "../../validated"
import {
  ProducerCancelOrder,
  ProducerConfirmOrder,
  ProducerDeliverParcel,
  ProducerListOrders,
  ProducerOrderPaper,
  ProducerPackOrder,
  ProducerRefuseParcel,
  ProducerReturnGoods,
  ProducerShipParcel,
} from "./validators"

/** What a row of the list has. */
const FIELDS = [
  "id",
  "display_id",
  "group_display_id",
  "state",
  "created_at",
  "total",
  "outstanding",
  "item_count",
  "customer_name",
  "commune",
  "items_summary",
]

const BODIES = {
  confirm: ProducerConfirmOrder,
  fulfillments: ProducerPackOrder,
  shipments: ProducerShipParcel,
  deliver: ProducerDeliverParcel,
  refuse: ProducerRefuseParcel,
  returns: ProducerReturnGoods,
  cancel: ProducerCancelOrder,
}

export const producerOrdersMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/orders",
    method: "GET",
    middlewares: [
      validatedQuery(ProducerListOrders, { isList: true, defaults: [] }),
      choosingFields("orders", FIELDS),
    ],
  },
  ...["packing-slip", "address-label"].map(
    (paper): MiddlewareRoute => ({
      matcher: `/producer/orders/:id/${paper}`,
      method: "GET",
      middlewares: [validatedQuery(ProducerOrderPaper, { isList: false, defaults: [] })],
    }),
  ),
  ...Object.entries(BODIES).map(
    ([action, schema]): MiddlewareRoute => ({
      matcher: `/producer/orders/:id/${action}`,
      method: "POST",
      middlewares: [validatedBody(schema)],
    }),
  ),
]
