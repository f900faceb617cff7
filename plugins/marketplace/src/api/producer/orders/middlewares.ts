import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  ProducerCancelOrder,
  ProducerConfirmOrder,
  ProducerDeliverParcel,
  ProducerListOrders,
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
    middlewares: [validateAndTransformQuery(ProducerListOrders, { isList: true, defaults: [] })],
  },
  ...Object.entries(BODIES).map(
    ([action, schema]): MiddlewareRoute => ({
      matcher: `/producer/orders/:id/${action}`,
      method: "POST",
      middlewares: [validateAndTransformBody(schema)],
    }),
  ),
]
