import type { CheckoutCart } from "./checkout-cart"

/** What a cart's promotions have given, as Medusa's promotion budgets count it. */
export function promotionUsageOf(cart: CheckoutCart) {
  const adjustments = [...cart.items, ...cart.shipping_methods].flatMap((line) => line.adjustments ?? [])
  return {
    computedActions: adjustments.map(({ amount, code }) => ({ amount, code: code ?? "" })),
    registrationContext: { customer_id: cart.customer?.id ?? null, customer_email: cart.email ?? null },
  }
}
