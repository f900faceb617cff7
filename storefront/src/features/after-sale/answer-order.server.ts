import type { AstroGlobal } from "astro"
import type { Messages } from "../../i18n/index.ts"
import { BackendError } from "../../lib/medusa.ts"
import { cancelOrder, type Held, withdrawReturn } from "./after-sale.server.ts"
import { type AfterSaleDone, type AfterSaleError, textOf } from "./return-form.ts"

type Context = Pick<AstroGlobal, "locals" | "params" | "redirect" | "request" | "response" | "url">

/** What was refused, on which order, and the reason that was typed; null where nothing was asked for. */
export type Refused = { orderId: string; error: AfterSaleError; reason: string } | null

export const heldBy = ({ params, url }: Pick<Context, "params" | "url">, orderId: string): Held => ({
  groupId: params.id ?? "",
  orderId,
  token: url.searchParams.get("token") ?? "",
})

/** The buttons of an order's box: cancelling it, withdrawing a request. Done is left by a redirect. */
export async function answerOrder(context: Context): Promise<Response | Refused> {
  if (context.request.method !== "POST") {
    return null
  }
  const form = await context.request.formData()
  const orderId = textOf(form, "order_id")
  const held = heldBy(context, orderId)
  try {
    return context.redirect(`${pathBack(context, held, await act(form, held))}#don-${orderId}`, 303)
  } catch (error) {
    context.response.status = 422
    return { orderId, error: errorOf(context.locals.t, error), reason: textOf(form, "reason") }
  }
}

export const pathBack = ({ locals }: Pick<Context, "locals">, held: Held, done?: AfterSaleDone): string =>
  locals.paths.orderGroup(held.groupId, held.token, { xong: done })

export const isAfterSaleError = (t: Messages, key: string | null | undefined): key is AfterSaleError =>
  typeof key === "string" && Object.hasOwn(t.afterSale.errors, key)

export const isDone = (t: Messages, key: string | null): key is AfterSaleDone =>
  key !== null && Object.hasOwn(t.afterSale.done, key)

/** What the API refused, as something the page can say; what is no refusal is thrown on. */
export function errorOf(t: Messages, error: unknown): AfterSaleError {
  if (error instanceof Problem) {
    return error.key
  }
  if (!(error instanceof BackendError) || error.status === 404 || error.status >= 500) {
    throw error
  }
  const key = error.status === 413 ? "file_too_large" : error.code
  return isAfterSaleError(t, key) ? key : "failed"
}

class Problem extends Error {
  readonly key: AfterSaleError

  constructor(key: AfterSaleError) {
    super(key)
    this.key = key
  }
}

async function act(form: FormData, held: Held): Promise<AfterSaleDone> {
  if (form.get("action") === "withdraw") {
    await withdrawReturn(held, textOf(form, "return_request_id"))
    return "withdrawn"
  }
  const reason = textOf(form, "reason")
  if (!reason) {
    throw new Problem("reason_required")
  }
  await cancelOrder(held, reason)
  return "cancelled"
}
