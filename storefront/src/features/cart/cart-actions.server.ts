import type { APIContext } from "astro"
import type { MessageKey } from "../../i18n/index.ts"
import { findCommune } from "../../lib/communes.server.ts"
import { isSecure } from "../../lib/connection.ts"
import {
  addItem,
  type Cart,
  chooseShipping,
  completeShipping,
  currentCart,
  ensureCart,
  rememberCount,
  removeItem,
  updateCart,
  updateItem,
} from "./cart.server.ts"
import { problemKey } from "./problem.ts"
import { readQuantity } from "./quantity.ts"

type Outcome = { cart: Cart | null; problem: MessageKey | null }

const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

const refuse = (problem: MessageKey): Outcome => ({ cart: null, problem })

async function attempt(work: () => Promise<Cart | null>): Promise<Outcome> {
  try {
    return { cart: await work(), problem: null }
  } catch (error) {
    return refuse(problemKey(error))
  }
}

/** `variant_id` and `quantity` into the cart. */
export async function addAction(context: APIContext, form: FormData): Promise<Outcome> {
  const quantity = readQuantity(form.get("quantity"))
  const variantId = text(form, "variant_id")
  if (quantity === null) {
    return refuse("invalid_quantity")
  }
  if (!variantId) {
    return refuse("unknown_variant")
  }
  return attempt(async () => {
    const { id } = await ensureCart(context.cookies, isSecure(context))
    return addItem(id, variantId, quantity)
  })
}

/** `item_id` gets a new `quantity`, or leaves the cart with 0 or the button named `remove`. */
export async function updateAction(context: APIContext, form: FormData): Promise<Outcome> {
  const cart = await currentCart(context.cookies)
  const itemId = text(form, "item_id")
  const quantity = form.has("remove") ? 0 : readQuantity(form.get("quantity"), 0)
  if (!cart?.items.some(({ id }) => id === itemId)) {
    return refuse("unknown_variant")
  }
  if (quantity === null) {
    return refuse("invalid_quantity")
  }
  return attempt(() => (quantity === 0 ? removeItem(cart.id, itemId) : updateItem(cart.id, itemId, quantity)))
}

/** The `commune_code` the parcels go to, so that delivery fees are known. */
export async function destinationAction(context: APIContext, form: FormData): Promise<Outcome> {
  const commune = await findCommune(text(form, "commune_code"))
  if (!commune) {
    return refuse("unknown_commune")
  }
  return attempt(async () => {
    const { id } = await ensureCart(context.cookies, isSecure(context))
    await updateCart(id, {
      shipping_address: { country_code: "vn", metadata: { commune_code: commune.code } },
    })
    await completeShipping(id)
    return currentCart(context.cookies)
  })
}

/** One or more `option_id`, each for its own producer. */
export async function shippingAction(context: APIContext, form: FormData): Promise<Outcome> {
  const cart = await currentCart(context.cookies)
  const optionIds = form.getAll("option_id").filter((id): id is string => typeof id === "string")
  if (!cart || optionIds.length === 0) {
    return refuse("shipping_missing")
  }
  return attempt(async () => {
    await chooseShipping(cart.id, optionIds)
    return cart
  })
}

/** Answers a cart form: scripts get JSON, browsers without them the cart page with a sentence if something is wrong. */
export async function answerCartForm(
  context: APIContext,
  action: (context: APIContext, form: FormData) => Promise<Outcome>,
): Promise<Response> {
  const { t, paths } = context.locals
  const { cart, problem } = await action(context, await context.request.formData())
  if (cart) {
    rememberCount(context.cookies, cart, isSecure(context))
  }
  if (context.request.headers.get("accept")?.includes("application/json")) {
    return Response.json({ message: problem && t.messages[problem] }, { status: problem ? 400 : 200 })
  }
  return context.redirect(paths.cart({ loi: problem }), 303)
}
