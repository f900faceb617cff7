import type { AstroGlobal } from "astro"
import { BackendError } from "../../lib/medusa.ts"
import { type GroupOrder, loadOrderGroup } from "../order-group/order-group.server.ts"
import { askReturn, type Exchangeable, type Held, loadReplacements } from "./after-sale.server.ts"
import { errorOf, heldBy, isAfterSaleError, pathBack } from "./answer-order.server.ts"
import {
  type AfterSaleError,
  fieldOf,
  type Returnable,
  type ReturnField,
  readReturnForm,
} from "./return-form.ts"

type Context = Pick<AstroGlobal, "locals" | "params" | "redirect" | "request" | "response" | "url">

export type GiveBackView = {
  held: Held
  order: GroupOrder
  lines: Returnable[]
  /** What could be given for each line instead of the money. */
  exchangeable: Exchangeable[]
  /** What was typed, where it has to be looked at once more. */
  form: FormData | null
  error: { key: AfterSaleError; field: ReturnField | null } | null
}

/** The page on which a shopper asks to give goods of one order back; sent, it leads to the order. */
export async function giveBackPage(context: Context): Promise<GiveBackView | Response> {
  const held = heldBy(context, context.params.order ?? "")
  const group = await loadOrderGroup(held.groupId, held.token)
  const order = group.orders.find(({ id }) => id === held.orderId)
  if (!order) {
    throw new BackendError(404, "not_found", "This order was not found.")
  }
  const lines = order.returnable.map(({ line_item_id, quantity }) => ({ id: line_item_id, left: quantity }))
  const exchangeable = lines.length > 0 ? await loadReplacements(held) : []
  const view = { held, order, lines, exchangeable, form: null, error: null }
  if (context.request.method !== "POST") {
    // Photos that are too large for the shop's server never reach this page: it sends the shopper back with a word.
    const refused = context.url.searchParams.get("loi")
    return isAfterSaleError(context.locals.t, refused) ? { ...view, error: besideField(refused) } : view
  }
  const form = await context.request.formData()
  const read = readReturnForm(form, lines, Object.keys(context.locals.t.afterSale.reasons))
  context.response.status = 422
  if ("error" in read) {
    return { ...view, form, error: { key: read.error, field: read.field } }
  }
  try {
    const { photos, ...asked } = read.form
    await askReturn(held, asked, photos)
  } catch (error) {
    return { ...view, form, error: besideField(errorOf(context.locals.t, error)) }
  }
  return context.redirect(`${pathBack(context, held, "asked")}#don-${order.id}`, 303)
}

const besideField = (key: AfterSaleError) => ({ key, field: fieldOf(key) })
