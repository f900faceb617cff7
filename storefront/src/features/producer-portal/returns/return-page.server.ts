import type { ReturnRequest } from "../../after-sale/after-sale.server.ts"
import { type FormContext, textOf } from "../form.server.ts"
import { needed, quantitiesIn } from "../orders/order-page.server.ts"
import type { Problem } from "../problem.ts"
import { answerAction, bareOnly } from "../stall/action.server.ts"
import { actOnReturn, findReturn, type ReturnAct } from "./returns.server.ts"

export type ReturnPageView = { request: ReturnRequest; problem: Problem | null; form: FormData | null }

/** A request's own page: what a shopper wants to give back, and the stall's next step. */
export async function returnPage(context: FormContext): Promise<ReturnPageView | Response> {
  const id = context.params.id ?? ""
  const act =
    (name: ReturnAct, done: string, bodyOf: (form: FormData) => Record<string, unknown>) =>
    async (form: FormData) => {
      await actOnReturn(context, id, name, bodyOf(form))
      return context.locals.paths.portal.to("returns", [id], { xong: done })
    }
  const outcome = await answerAction(context, {
    accept: act("accept", "return_accepted", (form) => ({ note: textOf(form, "note") })),
    dispute: act("dispute", "return_disputed", (form) => ({ reason: needed(form, "reason") })),
    received: act("received", "return_received", (form) => ({
      items: quantitiesIn(form),
      restock: form.get("restock") === "yes",
      refund_instead: form.get("refund_instead") === "yes",
    })),
    refund: act("refund", "return_refunded", (form) => ({
      reference: bareOnly(textOf(form, "reference")),
    })),
  })
  return outcome instanceof Response ? outcome : { request: await findReturn(context, id), ...outcome }
}
