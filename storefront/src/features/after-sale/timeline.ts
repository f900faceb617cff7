import type { Messages } from "../../i18n/index.ts"
import { formatMoney } from "../../lib/format.ts"

type Words = Messages["afterSale"]
type Actor = keyof Words["by"]

/** One moment of an order's way as the API tells it, the same to shopper and producer; money in đồng. */
export type TimelineEntry = {
  at: string
  kind: "order" | "return" | "exchange" | "payment" | "refund"
  state: string | null
  actor_type: Actor | null
  note: string | null
  amount: number | null
  return_request_id: string | null
}

/** What happened, in a few words. A state that came after this page was built is named as it is. */
export function sentenceOf(words: Words, { kind, state, amount }: TimelineEntry): string {
  const money = formatMoney(amount ?? 0)
  switch (kind) {
    case "payment":
      return words.payment(money)
    case "refund":
      return words.refund[isOneOf(words.refund, state) ? state : "other"](money)
    case "return":
      return isOneOf(words.returns, state) ? words.returns[state] : (state ?? "")
    case "exchange":
      return isOneOf(words.exchanges, state) ? words.exchanges[state] : (state ?? "")
    case "order":
      return isOneOf(words.order, state) ? words.order[state] : (state ?? "")
  }
}

/** States of an order whose reason is that of all of it; with others it is about one parcel. */
const OF_ALL = ["refused", "returned", "cancelled"]

/** What somebody said about it. */
export const noteOf = (words: Words, { kind, state, note }: TimelineEntry): string | null =>
  note && kind === "order" && !OF_ALL.includes(state ?? "") ? words.partly(note) : note

/** What went well, and what somebody has to look at. */
export function toneOf({ kind, state }: TimelineEntry): "good" | "bad" | "plain" {
  const name = `${kind === "exchange" ? "return" : kind}:${state ?? ""}`
  if (
    ["order:delivered", "return:refunded", "return:exchanged"].includes(name) ||
    kind === "refund" ||
    kind === "payment"
  ) {
    return "good"
  }
  return ["order:cancelled", "order:refused", "return:disputed", "return:requested"].includes(name)
    ? "bad"
    : "plain"
}

const isOneOf = <T extends object>(words: T, key: string | null): key is Extract<keyof T, string> =>
  key !== null && Object.hasOwn(words, key)
