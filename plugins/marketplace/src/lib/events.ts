/**
 * Events of this plugin. Payloads hold ids only, never personal data: events are kept in Redis and may be logged.
 * The one secret in them is an invitation's token, which exists nowhere else.
 */

/** `{id}` of the producer. A suspension is announced first, unless an authority ordered it, and takes effect later. */
export const ProducerEvents = {
  CREATED: "producer.created",
  UPDATED: "producer.updated",
  SUSPENSION_ANNOUNCED: "producer.suspension_announced",
  SUSPENDED: "producer.suspended",
  REOPENED: "producer.reopened",
} as const

/** `{id}` of the application. */
export const ApplicationEvents = {
  SUBMITTED: "producer_application.submitted",
  APPROVED: "producer_application.approved",
  REJECTED: "producer_application.rejected",
  CHANGES_REQUESTED: "producer_application.changes_requested",
} as const

/** `{id, token}`: the token opens the invitation and is written down only as a hash. */
export const InvitationEvents = { CREATED: "producer_invitation.created" } as const

/** `{auth_identity_id}`: somebody tried to register with a login that exists. */
export const AccountEvents = { ALREADY_REGISTERED: "producer_account.already_registered" } as const

/** `{id, product_id}` of the listing. */
export const ListingEvents = {
  UPDATED: "listing.updated",
  PUBLISHED: "listing.published",
  REJECTED: "listing.rejected",
  UNPUBLISHED: "listing.unpublished",
} as const

/** `{id}` of the change request. */
export const ChangeEvents = {
  AWAITING_PRODUCER: "change_request.awaiting_producer",
  APPLIED: "change_request.applied",
  REJECTED: "change_request.rejected",
} as const

/** `{id}` of the ticket. Goods that go are told as `listing.unpublished`. */
export const TakedownEvents = { OPENED: "takedown.opened", KEPT: "takedown.kept" } as const

/** `{id}` of the import. Confirmed is said again of one that stands still; whoever hears it goes on with the rest. */
export const ImportEvents = {
  CONFIRMED: "goods_import.confirmed",
  FINISHED: "goods_import.finished",
} as const

/**
 * `{id}` of the cart: a card had paid for it, the market could not order it, and the money is released. Said only where
 * the shopper was not there to be told.
 */
export const CheckoutEvents = { RELEASED: "checkout.released" } as const

/** `{id}` of the order group. */
export const OrderGroupEvents = { PLACED: "order_group.placed" } as const

/** `{id, producer_id, from, to}`: the native order's id, and the states of `lib/order-state.ts`. */
export const ProducerOrderEvents = { STATE_CHANGED: "producer_order.state_changed" } as const

/** `{order_id, fulfillment_id}`: a parcel of one producer's order left, arrived. */
export const ParcelEvents = {
  HANDED_OVER: "parcel.handed_over",
  DELIVERED: "parcel.delivered",
} as const

/** `{producer_id, variant_id}`: what is left fell to the threshold. */
export const StockEvents = { LOW: "stock.low" } as const

/** `{id, to}`: a shopper's request to give goods back came, or moved on to a state of `lib/returns/return-state.ts`. */
export const ReturnEvents = { MOVED: "return_request.moved" } as const

/**
 * Made: `{id}` of the refund, which was not for goods that came back. Owed: `{order_id, producer_id, amount, day}`: the
 * producer holds so many đồng that it has to transfer back to the shopper; said again each day until it has.
 */
export const RefundEvents = { MADE: "order_refund.made", OWED: "order_refund.owed" } as const
