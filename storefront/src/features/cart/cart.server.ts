import type { AstroCookies } from "astro"
import { BackendError, callStore, regionId } from "../../lib/medusa.ts"

export type CartItem = {
  id: string
  title: string
  product_title: string
  product_handle: string
  variant_title: string
  variant_id: string
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  product?: { status?: string }
}

export type CartAddress = {
  first_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
  metadata: { commune_code?: string } | null
}

export type Cart = {
  id: string
  email: string | null
  completed_at: string | null
  total: number
  item_total: number
  shipping_total: number
  items: CartItem[]
  shipping_address: CartAddress | null
}

export type ShippingOption = {
  id: string
  name: string
  amount: number
  type_code: string
  type_label: string
  type_description: string
}

export type Parcel = {
  producer: { id: string; handle: string; name: string }
  item_ids: string[]
  shipping_options: ShippingOption[]
  selected_shipping_option_id: string | null
}

const CART_COOKIE = "cart_id"
const COUNT_COOKIE = "cart_count"
const KEEP_SECONDS = 30 * 24 * 60 * 60
const FIELDS =
  "id,email,completed_at,total,item_total,shipping_total,*items,items.total,*shipping_address,*shipping_methods"

/** The shopper's cart, or null when there is none or it has been ordered. */
export async function currentCart(cookies: AstroCookies): Promise<Cart | null> {
  const id = cookies.get(CART_COOKIE)?.value
  if (!id) {
    return null
  }
  const cart = await fetchCart(id).catch(unlessMissing)
  return cart && !cart.completed_at ? cart : null
}

/** The id in the shopper's cookie, whatever has become of that cart. */
export const cartIdIn = (cookies: AstroCookies): string | undefined => cookies.get(CART_COOKIE)?.value

/** The shopper's cart, made if there is none yet. */
export async function ensureCart(cookies: AstroCookies, isSecure: boolean): Promise<Cart> {
  const known = await currentCart(cookies)
  if (known) {
    return known
  }
  const { cart } = await callStore<{ cart: Cart }>("POST", "/store/carts", {
    body: { region_id: await regionId() },
    query: { fields: FIELDS },
  })
  cookies.set(CART_COOKIE, cart.id, cookieOptions(isSecure, true))
  return cart
}

export async function addItem(cartId: string, variantId: string, quantity: number): Promise<Cart> {
  return write("POST", `/store/carts/${cartId}/line-items`, { variant_id: variantId, quantity })
}

export async function updateItem(cartId: string, itemId: string, quantity: number): Promise<Cart> {
  return write("POST", `/store/carts/${cartId}/line-items/${encodeURIComponent(itemId)}`, { quantity })
}

export async function removeItem(cartId: string, itemId: string): Promise<Cart> {
  await callStore("DELETE", `/store/carts/${cartId}/line-items/${encodeURIComponent(itemId)}`)
  return fetchCart(cartId)
}

export async function updateCart(cartId: string, change: Record<string, unknown>): Promise<Cart> {
  return write("POST", `/store/carts/${cartId}`, change)
}

/** The cart's goods by producer, each with its ways of delivery and the one chosen. */
export async function listParcels(cartId: string): Promise<Parcel[]> {
  const { producers } = await callStore<{ producers: Parcel[] }>(
    "GET",
    `/store/carts/${cartId}/shipping-options`,
  )
  return producers
}

/** The goods of one parcel, in the order in which they were put into the cart. */
export const itemsOf = (cart: Cart, parcel: Parcel): CartItem[] =>
  parcel.item_ids.flatMap((itemId) => cart.items.find(({ id }) => id === itemId) ?? [])

/** Chooses shipping options, one per producer, in one call. */
export async function chooseShipping(cartId: string, optionIds: string[]): Promise<void> {
  if (optionIds.length > 0) {
    await callStore("POST", `/store/carts/${cartId}/shipping-methods`, {
      body: optionIds.map((option_id) => ({ option_id })),
    })
  }
}

/** Gives every producer that has no valid choice yet its cheapest way of delivery. */
export async function completeShipping(cartId: string): Promise<void> {
  const parcels = await listParcels(cartId)
  await chooseShipping(
    cartId,
    parcels.flatMap(({ selected_shipping_option_id, shipping_options }) =>
      selected_shipping_option_id ? [] : (shipping_options[0]?.id ?? []),
    ),
  )
}

/** Keeps the number on the cart's badge in a cookie that scripts may read; it says nothing else. */
export function rememberCount(cookies: AstroCookies, cart: Cart | null, isSecure: boolean): void {
  const count = (cart?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  cookies.set(COUNT_COOKIE, String(count), cookieOptions(isSecure, false))
}

/** After an order the shopper starts with an empty cart. */
export function forgetCart(cookies: AstroCookies): void {
  cookies.delete(CART_COOKIE, { path: "/" })
  cookies.delete(COUNT_COOKIE, { path: "/" })
}

async function write(method: "POST", path: string, body: unknown): Promise<Cart> {
  const { cart } = await callStore<{ cart: Cart }>(method, path, { body, query: { fields: FIELDS } })
  return cart
}

/** A cart by its id, ordered or not. */
export async function fetchCart(id: string): Promise<Cart> {
  const { cart } = await callStore<{ cart: Cart }>("GET", `/store/carts/${encodeURIComponent(id)}`, {
    query: { fields: FIELDS },
  })
  return cart
}

function unlessMissing(error: unknown): null {
  if (error instanceof BackendError && error.status === 404) {
    return null
  }
  throw error
}

const cookieOptions = (secure: boolean, httpOnly: boolean) =>
  ({ path: "/", maxAge: KEEP_SECONDS, sameSite: "lax", secure, httpOnly }) as const
