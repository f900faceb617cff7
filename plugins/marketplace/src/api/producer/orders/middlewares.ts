import type { MiddlewareRoute } from "@medusajs/framework/http"
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
    middlewares: [validatedQuery(ProducerListOrders, { isList: true, defaults: [] })],
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
