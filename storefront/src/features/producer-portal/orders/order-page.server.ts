import type { TimelineEntry } from "../../after-sale/timeline.ts"
import type { FormContext } from "../form.server.ts"
import { textOf } from "../form.server.ts"
import { confirmTransfer, findTransfer, recordPayback, type Transfer } from "../money/transfer.server.ts"
import type { ErrorKey, Problem } from "../problem.ts"
import { readWhole } from "../products/numbers.ts"
import { loadTimeline } from "../returns/returns.server.ts"
import { answerAction, bareOnly, Refusal } from "../stall/action.server.ts"
import { actOnOrder, findOrder, type Order, type OrderAction } from "./orders.server.ts"

export type OrderView = {
  order: Order
  /** Where the order is paid by a bank transfer. */
  transfer: Transfer | null
  timeline: TimelineEntry[]
  problem: Problem | null
  form: FormData | null
}

/** Form fields that hold how many of a line: `quantity.<line id>`. */
export const QUANTITY = "quantity."

/** An order's own page: what is in it, for whom, and its next step. */
export async function orderPage(context: FormContext): Promise<OrderView | Response> {
  const id = context.params.id ?? ""
  const act =
    (action: OrderAction, done: string, bodyOf: (form: FormData) => Record<string, unknown> = () => ({})) =>
    async (form: FormData) => {
      await actOnOrder(context, id, action, bodyOf(form))
      return context.locals.paths.portal.to("orders", [id], { xong: done })
    }
  const parcel = (form: FormData) => ({ fulfillment_id: textOf(form, "fulfillment_id") })
  const outcome = await answerAction(context, {
    confirm: act("confirm", "order_confirmed"),
    pack: act("fulfillments", "order_packed"),
    pack_some: act("fulfillments", "order_packed", (form) => ({ items: quantitiesIn(form) })),
    ship: act("shipments", "order_shipped", (form) => ({
      ...parcel(form),
      tracking_number: bareOnly(needed(form, "tracking_number")),
      carrier: bareOnly(textOf(form, "carrier")) || undefined,
    })),
    deliver: act("deliver", "order_delivered", parcel),
    refuse: act("refuse", "order_refused", (form) => ({ ...parcel(form), reason: needed(form, "reason") })),
    return: act("returns", "order_returned", (form) => ({
      items: quantitiesIn(form),
      reason: needed(form, "reason"),
    })),
    confirm_payment: async (form) =>
      context.locals.paths.portal.to("orders", [id], { xong: await confirmTransfer(context, id, form) }),
    paid_back: async (form) =>
      context.locals.paths.portal.to("orders", [id], { xong: await recordPayback(context, id, form) }),
    cancel: act("cancel", "order_cancelled", (form) => ({ reason: needed(form, "reason") })),
    refund: act("refunds", "order_refunded", (form) => ({
      idempotency_key: textOf(form, "idempotency_key"),
      amount: readWhole(textOf(form, "amount")) || refuse("amount_invalid"),
      kind: textOf(form, "kind"),
      reason: needed(form, "reason"),
      reference: bareOnly(textOf(form, "reference")),
    })),
  })
  if (outcome instanceof Response) {
    return outcome
  }
  const [order, timeline, transfer] = await Promise.all([
    findOrder(context, id),
    loadTimeline(context, id),
    findTransfer(context, id),
  ])
  return { order, timeline, transfer, ...outcome }
}

export function needed(form: FormData, name: string): string {
  const text = textOf(form, name)
  if (!text) {
    throw new Refusal("check_fields")
  }
  return text
}

export function quantitiesIn(form: FormData): { line_item_id: string; quantity: number }[] {
  const lines = [...form.keys()].filter((name) => name.startsWith(QUANTITY))
  const items = lines.map((name) => ({
    line_item_id: name.slice(QUANTITY.length),
    quantity: readWhole(textOf(form, name) || "0"),
  }))
  const wanted = items.flatMap(({ line_item_id, quantity }) =>
    quantity === 0 ? [] : quantity === null ? refuse("quantity_invalid") : { line_item_id, quantity },
  )
  return wanted.length > 0 ? wanted : refuse("quantity_invalid")
}

function refuse(key: ErrorKey): never {
  throw new Refusal(key)
}
