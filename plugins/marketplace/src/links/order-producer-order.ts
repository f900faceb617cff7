import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import OrderGroupModule from "../modules/order-group"

/** The group and producer of a native order: `order.producer_order`, found by its `order_id`. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...OrderGroupModule.linkable.producerOrder.id, primaryKey: "order_id" },
  { readOnly: true },
)
