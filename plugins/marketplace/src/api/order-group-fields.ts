import { producerFieldsFrom } from "./store/producers/query-config"

const PUBLIC_ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "currency_code",
  "total",
  "item_total",
  "shipping_total",
  "tax_total",
  "discount_total",
  "items.id",
  "items.title",
  "items.product_title",
  "items.product_handle",
  "items.variant_title",
  "items.variant_id",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "shipping_methods.id",
  "shipping_methods.name",
  "shipping_methods.amount",
  "shipping_methods.total",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.phone",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  "shipping_address.country_code",
]

/** What the holder of a group's token sees of its orders. */
export const storeOrderGroupFields = [
  ...PUBLIC_ORDER_FIELDS,
  ...producerFieldsFrom("producer_order.producer"),
]

/** What operators see besides. */
export const adminOrderGroupFields = [
  ...PUBLIC_ORDER_FIELDS,
  "email",
  "customer_id",
  "shipping_address.*",
  "shipping_methods.shipping_option_id",
  "payment_collections.*",
  "payment_collections.payments.*",
  "fulfillments.*",
  "producer_order.producer_id",
  "producer_order.producer.*",
]
