import type { FormContext } from "../form.server.ts"
import type { Problem } from "../problem.ts"
import type { Change } from "../products/product.ts"
import { answerAction } from "../stall/action.server.ts"
import { answerChange, listChanges } from "./changes.server.ts"

export type ChangesView = { waiting: Change[]; others: Change[]; problem: Problem | null }

const MOST = 50

/** Edits that wait for the stall's yes, and what became of the others. */
export async function changesPage(context: FormContext): Promise<ChangesView | Response> {
  const answer = (kind: "confirm" | "discard", done: string) => async (form: FormData) => {
    await answerChange(context, String(form.get("change_id")), kind)
    return context.locals.paths.portal.to("changes", [], { xong: done })
  }
  const outcome = await answerAction(context, {
    confirm: answer("confirm", "change_confirmed"),
    discard: answer("discard", "change_discarded"),
  })
  if (outcome instanceof Response) {
    return outcome
  }
  const { changes } = await listChanges(context, { limit: MOST })
  const isWaiting = ({ status }: Change) => status === "awaiting_producer"
  return {
    waiting: changes.filter(isWaiting),
    others: changes.filter((change) => !isWaiting(change)),
    problem: outcome.problem,
  }
}
