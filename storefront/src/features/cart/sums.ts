import type { Cart, Parcel } from "./cart.server.ts"

export type CartSums = {
  itemTotal: number
  shippingTotal: number
  total: number
  /** What of that an order has lost because parts of it are off; carts lose nothing. */
  cancelled?: number
  /** True until the cart knows where it goes; the fees are then those of places outside the producers' city. */
  isEstimate: boolean
}

/**
 * What a cart is going to cost (đồng). A producer without a chosen way of delivery counts with its cheapest, which is
 * the one that ordering chooses, so that the sum shown is the sum ordered.
 */
export function sumsOf(
  cart: Pick<Cart, "item_total" | "shipping_total" | "total" | "shipping_address">,
  parcels: Pick<Parcel, "shipping_options" | "selected_shipping_option_id">[],
): CartSums {
  const open = parcels.filter(({ selected_shipping_option_id }) => selected_shipping_option_id === null)
  const missing = open.reduce((sum, { shipping_options }) => sum + (shipping_options[0]?.amount ?? 0), 0)
  return {
    itemTotal: cart.item_total,
    shippingTotal: cart.shipping_total + missing,
    total: cart.total + missing,
    isEstimate: !cart.shipping_address?.metadata?.commune_code,
  }
}
