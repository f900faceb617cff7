import type { CheckoutAddress, CheckoutCart } from "./checkout-cart"
import type { Seller } from "./plan-orders"

/** The first thing that keeps a cart from being ordered, as a sentence, or null when it is ready. */
export function whatIsMissing(cart: CheckoutCart, sellers: Seller[]): string | null {
  if (cart.items.length === 0) {
    return "The cart is empty."
  }
  if (!isDeliverable(cart.shipping_address)) {
    return "The shipping address needs a recipient's name, a phone number, a street, a commune and a province."
  }
  const served = new Set(cart.shipping_methods.map((method) => method.shipping_option?.shipping_profile_id))
  const waiting = new Set(
    sellers
      .filter(({ shipping_profile_id }) => !served.has(shipping_profile_id))
      .map(({ producer_id }) => producer_id),
  )
  if (waiting.size > 0) {
    return `A shipping method must be chosen for every producer; ${waiting.size} of them still need one.`
  }
  const wanted = new Set(sellers.map(({ shipping_profile_id }) => shipping_profile_id))
  if (
    cart.shipping_methods.some((method) => !wanted.has(method.shipping_option?.shipping_profile_id ?? ""))
  ) {
    return "The cart has a shipping method of a producer whose goods are no longer in it."
  }
  return null
}

function isDeliverable(address: CheckoutAddress | null | undefined): boolean {
  return Boolean(
    address?.phone &&
      address.address_1 &&
      address.city &&
      address.province &&
      (address.first_name || address.last_name),
  )
}
