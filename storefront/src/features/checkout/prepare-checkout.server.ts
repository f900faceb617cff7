import type { AstroGlobal } from "astro"
import type { MessageKey } from "../../i18n/index.ts"
import { findCommune } from "../../lib/communes.server.ts"
import {
  type Cart,
  cartIdIn,
  currentCart,
  forgetCart,
  listParcels,
  type Parcel,
} from "../cart/cart.server.ts"
import { problemKey } from "../cart/problem.ts"
import { type CheckoutErrors, type CheckoutValues, checkForm, rawValues } from "./checkout-form.ts"
import { type OfferedWay, offeredWays } from "./payment-ways.server.ts"
import { completeCart, placeOrder } from "./place-order.server.ts"

export type CheckoutView = {
  cart: Cart
  parcels: Parcel[]
  values: CheckoutValues
  errors: CheckoutErrors
  problem: MessageKey | null
  ways: OfferedWay[]
}

type Context = Pick<AstroGlobal, "cookies" | "locals" | "redirect" | "request" | "response" | "url">

/** What the checkout page shows, or where the shopper goes instead: the order just placed, or the cart. */
export async function prepareCheckout(context: Context): Promise<CheckoutView | Response> {
  const { cookies, locals, redirect, request, response, url } = context
  const isSubmit = request.method === "POST"
  const cart = await currentCart(cookies)
  if (!cart || cart.items.length === 0) {
    return isSubmit ? alreadyOrdered(context) : redirect(locals.paths.cart(), 303)
  }
  if (!isSubmit) {
    return viewOf(cart, { values: await valuesOf(cart, url), errors: {}, problem: null })
  }
  const form = await request.formData()
  const values = rawValues(form)
  if (form.has("show_communes")) {
    return viewOf(cart, { values: { ...values, commune_code: "" }, errors: {}, problem: null })
  }
  const outcome = await submit(context, cart, values, Number(form.get("seen_total")))
  if (outcome instanceof Response) {
    return outcome
  }
  response.status = 400
  return viewOf((await currentCart(cookies)) ?? cart, { values, ...outcome })
}

type Outcome = { errors: CheckoutErrors; problem: MessageKey | null }

async function submit(
  { cookies, locals, redirect }: Context,
  cart: Cart,
  values: CheckoutValues,
  seenTotal: number,
): Promise<Response | Outcome> {
  const checked = checkForm(values)
  if (!checked.values) {
    return { errors: checked.errors, problem: null }
  }
  try {
    const group = await placeOrder(cart, checked.values, seenTotal)
    if (!group) {
      return { errors: {}, problem: "price_changed" }
    }
    if (group === "pay_by_card") {
      return redirect(locals.paths.cardPayment(), 303)
    }
    forgetCart(cookies)
    return redirect(locals.paths.orderGroup(group.id, group.token), 303)
  } catch (error) {
    const problem = problemKey(error)
    return isAboutGoods(problem)
      ? redirect(locals.paths.cart({ loi: problem }), 303)
      : { errors: {}, problem }
  }
}

/** What the shopper mends in the cart. */
export const isAboutGoods = (problem: MessageKey): boolean =>
  problem === "unbuyable" || problem === "sold_out" || problem === "card_released"

/** The second of two quick submits finds the cart ordered by the first, and leads to the same order. */
export async function alreadyOrdered({
  cookies,
  locals,
  redirect,
}: Pick<Context, "cookies" | "locals" | "redirect">): Promise<Response> {
  const id = cartIdIn(cookies)
  const group = id ? await completeCart(id).catch(() => null) : null
  if (!group) {
    return redirect(locals.paths.cart(), 303)
  }
  forgetCart(cookies)
  return redirect(locals.paths.orderGroup(group.id, group.token), 303)
}

async function viewOf(
  cart: Cart,
  shown: Pick<CheckoutView, "values" | "errors" | "problem">,
): Promise<CheckoutView> {
  const [parcels, ways] = await Promise.all([listParcels(cart.id), offeredWays()])
  return { cart, parcels, ways, ...shown }
}

async function valuesOf(cart: Cart, url: URL): Promise<CheckoutValues> {
  const address = cart.shipping_address
  const commune = await findCommune(address?.metadata?.commune_code ?? "")
  const asked = url.searchParams.get("province_code")
  return {
    full_name: address?.first_name ?? "",
    phone: address?.phone?.replace(/^\+84/, "0") ?? "",
    email: cart.email?.endsWith(".invalid") ? "" : (cart.email ?? ""),
    street: address?.address_1 ?? "",
    province_code: asked ?? commune?.province_code ?? "01",
    commune_code: asked && asked !== commune?.province_code ? "" : (commune?.code ?? ""),
    payment: "cod",
  }
}
