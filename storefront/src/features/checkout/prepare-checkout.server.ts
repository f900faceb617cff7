import type { AstroGlobal } from "astro"
import type { MessageKey } from "../../i18n/index.ts"
import { findCommune } from "../../lib/communes.server.ts"
import { type Cart, currentCart, forgetCart, listParcels, type Parcel } from "../cart/cart.server.ts"
import { problemKey } from "../cart/problem.ts"
import { type CheckoutErrors, type CheckoutValues, checkForm, rawValues } from "./checkout-form.ts"
import { placeOrder } from "./place-order.server.ts"

export type CheckoutView = {
  cart: Cart
  parcels: Parcel[]
  values: CheckoutValues
  errors: CheckoutErrors
  problem: MessageKey | null
  hasDestination: boolean
}

type Context = Pick<AstroGlobal, "cookies" | "locals" | "redirect" | "request" | "response" | "url">

/** What the checkout page shows, or where the shopper goes instead: the order just placed, or the cart. */
export async function prepareCheckout(context: Context): Promise<CheckoutView | Response> {
  const { cookies, locals, redirect, request, response, url } = context
  const cart = await currentCart(cookies)
  if (!cart || cart.items.length === 0) {
    return redirect(locals.paths.cart(), 303)
  }
  let values = await valuesOf(cart, url)
  let errors: CheckoutErrors = {}
  let problem: MessageKey | null = null
  if (request.method === "POST") {
    values = rawValues(await request.formData())
    const checked = checkForm(values)
    errors = checked.errors ?? {}
    if (checked.values) {
      try {
        const group = await placeOrder(cart, checked.values)
        forgetCart(cookies)
        return redirect(locals.paths.orderGroup(group.id, group.token), 303)
      } catch (error) {
        problem = problemKey(error)
      }
    }
    if (problem === "unbuyable" || problem === "sold_out") {
      return redirect(locals.paths.cart({ loi: problem }), 303)
    }
    response.status = 400
  }
  const hasDestination = Boolean(cart.shipping_address?.metadata?.commune_code)
  return { cart, parcels: await listParcels(cart.id), values, errors, problem, hasDestination }
}

async function valuesOf(cart: Cart, url: URL): Promise<CheckoutValues> {
  const address = cart.shipping_address
  const commune = await findCommune(address?.metadata?.commune_code ?? "")
  const asked = url.searchParams.get("province_code")
  return {
    full_name: url.searchParams.get("full_name") ?? address?.first_name ?? "",
    phone: url.searchParams.get("phone") ?? address?.phone?.replace(/^\+84/, "0") ?? "",
    email: url.searchParams.get("email") ?? (cart.email?.endsWith(".invalid") ? "" : (cart.email ?? "")),
    street: url.searchParams.get("street") ?? address?.address_1 ?? "",
    province_code: asked ?? commune?.province_code ?? "01",
    commune_code: asked && asked !== commune?.province_code ? "" : (commune?.code ?? ""),
  }
}
