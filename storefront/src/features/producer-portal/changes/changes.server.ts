import { callProducer } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import type { Change } from "../products/product.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

export type ChangeList = { changes: Change[]; count: number; limit: number; offset: number }

export function listChanges(
  context: Context,
  query: Record<string, string | number | undefined>,
): Promise<ChangeList> {
  return callProducer<ChangeList>(context, "GET", "/producer/changes", { query })
}

/** Lets an edit that an operator made for the stall go live, or drops an open one. */
export async function answerChange(
  context: Context,
  id: string,
  answer: "confirm" | "discard",
): Promise<void> {
  await callProducer(context, "POST", `/producer/changes/${encodeURIComponent(id)}/${answer}`)
}
