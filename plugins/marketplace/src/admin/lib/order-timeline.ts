import { at, dong } from "./format"
import { STATES } from "./words"

/** One moment of an order's way, as its shopper and producer see it too; money in đồng. */
export type TimelineEntry = {
  at: string
  kind: "order" | "return" | "exchange" | "payment" | "refund"
  state: string | null
  actor_type: string | null
  note: string | null
  amount: number | null
}

export const ACTORS: Record<string, string> = {
  producer: "nhà sản xuất",
  operator: "điều phối",
  system: "hệ thống",
  shopper: "người mua",
}

const REFUNDS: Record<string, string> = {
  goods: " tiền hàng",
  shipping: " phí giao",
  return: " hàng trả lại",
}

const stateOf = (state: string | null): string => STATES[state ?? ""]?.[0] ?? state ?? ""

function whatOf({ kind, state, amount }: TimelineEntry): string {
  switch (kind) {
    case "payment":
      return `Thu ${dong(amount ?? 0)}`
    case "refund":
      return `Hoàn ${dong(amount ?? 0)}${REFUNDS[state ?? ""] ?? ""}`
    case "return":
      return `Trả hàng: ${stateOf(state).toLowerCase()}`
    case "exchange":
      return `Đổi hàng: ${stateOf(state).toLowerCase()}`
    case "order":
      return stateOf(state)
  }
}

/** What happened in a line: when, what, who and what was said. */
export const momentLine = (entry: TimelineEntry): string =>
  [
    `${at(entry.at)}: ${whatOf(entry)}`,
    entry.actor_type && (ACTORS[entry.actor_type] ?? entry.actor_type),
    entry.note,
  ]
    .filter(Boolean)
    .join(" · ")
