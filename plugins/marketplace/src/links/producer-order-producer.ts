import { defineLink } from "@medusajs/framework/utils"
import OrderGroupModule from "../modules/order-group"
import ProducerModule from "../modules/producer"

/** `producer_order.producer`, read from the row's own `producer_id`. */
export default defineLink(
  { linkable: OrderGroupModule.linkable.producerOrder, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true },
)
