import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ProducerOrders } from "../components/ProducerOrders"

/** Beside Medusa's own list of orders, which knows no producers: the same orders with theirs. */
const OrdersByProducer = () => <ProducerOrders />

export const config = defineWidgetConfig({ zone: "order.list.before" })

export default OrdersByProducer
