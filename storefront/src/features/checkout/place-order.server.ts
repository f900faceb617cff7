import { BackendError, callStore } from "../../lib/medusa.ts"
import { type Cart, completeShipping, fetchCart, updateCart } from "../cart/cart.server.ts"
import type { CheckoutValues } from "./checkout-form.ts"
import { offeredWays } from "./payment-ways.server.ts"

/** Medusa ties orders to an e-mail; who gives none is known by the phone number. */
const NO_MAIL_DOMAIN = "khach.cholang.invalid"

export type PlacedGroup = { id: string; token: string }

/**
 * Orders the cart for this recipient, to be paid in the way that was chosen, if it costs no more than the shopper has
 * seen (đồng); answers null otherwise, with the cart brought up to date. A card is paid before the order is placed: then
 * all is ready and the answer is `pay_by_card`. Every step may be repeated: a second submit of the same cart answers the
 * same group. Throws BackendError with the reason when the order cannot be placed.
 */
export async function placeOrder(
  cart: Cart,
  values: CheckoutValues,
  seenTotal: number,
): Promise<PlacedGroup | "pay_by_card" | null> {
  await updateCart(cart.id, {
    email: values.email || `${values.phone.replace(/\D/g, "")}@${NO_MAIL_DOMAIN}`,
    shipping_address: {
      first_name: values.full_name,
      phone: values.phone,
      address_1: values.street,
      country_code: "vn",
      metadata: { commune_code: values.commune_code },
    },
  })
  await completeShipping(cart.id)
  const { total } = await fetchCart(cart.id)
  if (Number.isNaN(seenTotal) || total > seenTotal) {
    return null
  }
  const { payment_collection } = await callStore<{ payment_collection: { id: string } }>(
    "POST",
    "/store/payment-collections",
    { body: { cart_id: cart.id } },
  )
  await callStore("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    body: { provider_id: await providerOf(values.payment) },
  })
  return values.payment === "card" ? "pay_by_card" : completeCart(cart.id)
}

type Completion = {
  order_group?: PlacedGroup
  error?: { type: string; message: string; code?: string }
}

/** Medusa answers a payment that was not authorised with the cart and an error. */
const PAYMENT_REQUIRED = 402

/** The group this cart becomes, or has already become. */
export async function completeCart(cartId: string): Promise<PlacedGroup> {
  const { order_group, error } = await callStore<Completion>("POST", `/store/carts/${cartId}/complete`)
  if (!order_group) {
    const { type = "unknown", message = "", code } = error ?? {}
    throw new BackendError(PAYMENT_REQUIRED, type, message, { code })
  }
  return { id: order_group.id, token: order_group.token }
}

async function providerOf(payment: string): Promise<string> {
  const offered = await offeredWays()
  return (offered.find(({ way }) => way === payment) ?? offered[0])?.providerId ?? ""
}
