import { Modules } from "@medusajs/framework/utils"
import { checkoutReleased } from "../../../lib/mail/checkout"
import type { Composer } from "../types"

/** A card had paid for a cart that could not be ordered: its shopper, who may have left, is told that nothing is owed. */
export const composeCheckoutReleased: Composer<{ id: string }> = async ({ id }, { container, options }) => {
  const cart = await container.resolve(Modules.CART).retrieveCart(id, { relations: ["items"] })
  if (!cart.email) {
    return null
  }
  const goods = (cart.items ?? []).map(({ product_title, title, variant_title, quantity }) => ({
    title: product_title ?? title,
    variant_title: variant_title ?? null,
    quantity: Number(quantity),
  }))
  const content = checkoutReleased(options.market, goods)
  return { once: false, mails: [{ to: cart.email, template: "checkout-released", content }], notices: [] }
}
