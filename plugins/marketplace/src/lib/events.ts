/** Events of this plugin. Payloads: producers `{id}`, listings `{id, product_id}`, order groups `{id}`. */
export const ProducerEvents = { CREATED: "producer.created", UPDATED: "producer.updated" } as const
export const ListingEvents = { UPDATED: "listing.updated" } as const
export const OrderGroupEvents = { PLACED: "order_group.placed" } as const
