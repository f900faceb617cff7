import type { AstroGlobal } from "astro"
import type { MessageKey } from "../../i18n/index.ts"
import { callStore } from "../../lib/medusa.ts"
import { currentCart, forgetCart } from "../cart/cart.server.ts"
import { problemKey } from "../cart/problem.ts"
import { completeCart } from "./place-order.server.ts"
import { alreadyOrdered, isAboutGoods } from "./prepare-checkout.server.ts"

/** What Stripe's form needs, and what it will charge (đồng). */
export type CardPaymentView = {
  amount: number
  clientSecret: string
  publishableKey: string
  problem: MessageKey | null
}

type Context = Pick<AstroGlobal, "cookies" | "locals" | "redirect" | "request" | "response" | "url">
type Session = {
  provider_id: string
  amount: number
  data: { client_secret?: string; publishable_key?: string }
}

/**
 * What the card step shows, or where the shopper goes instead. The form comes back here once the card has paid: by POST,
 * or from the bank's own page with `payment_intent` in the address. Then the order is placed.
 */
export async function prepareCardPayment(context: Context): Promise<CardPaymentView | Response> {
  const { cookies, locals, redirect, request, response, url } = context
  const isPaid = request.method === "POST" || url.searchParams.has("payment_intent")
  const cart = await currentCart(cookies)
  if (!cart || cart.items.length === 0) {
    return isPaid ? alreadyOrdered(context) : redirect(locals.paths.cart(), 303)
  }
  const problem = isPaid ? await place(context, cart.id) : null
  if (problem instanceof Response) {
    return problem
  }
  const session = await cardSession(cart.id)
  const { client_secret, publishable_key } = session?.data ?? {}
  if (!session || !client_secret || !publishable_key) {
    return redirect(locals.paths.checkout(), 303)
  }
  if (problem) {
    response.status = 402
  }
  return { amount: session.amount, clientSecret: client_secret, publishableKey: publishable_key, problem }
}

async function place({ cookies, locals, redirect }: Context, cartId: string): Promise<Response | MessageKey> {
  try {
    const group = await completeCart(cartId)
    forgetCart(cookies)
    return redirect(locals.paths.orderGroup(group.id, group.token), 303)
  } catch (error) {
    const problem = problemKey(error)
    return isAboutGoods(problem) ? redirect(locals.paths.cart({ loi: problem }), 303) : problem
  }
}

async function cardSession(cartId: string): Promise<Session | undefined> {
  const { cart } = await callStore<{
    cart: { payment_collection?: { payment_sessions?: Session[] } | null }
  }>("GET", `/store/carts/${cartId}`, { query: { fields: "id,*payment_collection.payment_sessions" } })
  return cart.payment_collection?.payment_sessions?.find(({ provider_id }) =>
    provider_id.startsWith("pp_stripe"),
  )
}
