import type { Actor } from "./actor"

type Moment = Date | string
type ActorType = Actor["type"] | null

/** One moment of an order's way; money in đồng. `state` is of `order-state.ts` or `returns/return-state.ts`. */
export type TimelineEntry = {
  at: string
  kind: "order" | "return" | "exchange" | "payment" | "refund"
  state: string | null
  actor_type: ActorType
  /** What somebody said about it. */
  note: string | null
  amount: number | null
  return_request_id: string | null
}

export type TimelineSources = {
  placed_at: Moment
  transitions: { to_state: string; actor_type: ActorType; reason: string | null; created_at: Moment }[]
  returns: {
    id: string
    wish: "refund" | "exchange"
    refund_amount: number | null
    steps: { state: string; actor_type: ActorType; note: string | null; at: Moment }[]
  }[]
  captures: { amount: number; created_at: Moment }[]
  /** Every refund that Medusa knows of; `note` names the order's refund that it belongs to. */
  refunds: { amount: number; note: string | null; created_at: Moment }[]
  /** What was said about refunds that were not for goods that came back. */
  order_refunds: { id: string; kind: string; reason: string | null; actor_type: ActorType }[]
}

const EMPTY = { state: null, actor_type: null, note: null, amount: null, return_request_id: null }

/**
 * The way of one order, oldest first, the same for shopper, producer and operator: how far it is, what was paid and
 * given back, and what became of goods that were asked back. What moves at one moment stands in the order in which it
 * follows from each other: an order is cancelled, then its money goes back.
 */
export function buildTimeline(sources: TimelineSources): TimelineEntry[] {
  const entries = [
    { ...EMPTY, kind: "order" as const, state: "new", at: iso(sources.placed_at) },
    ...sources.transitions.map(({ to_state, actor_type, reason, created_at }) => ({
      ...EMPTY,
      kind: "order" as const,
      ...{ state: to_state, actor_type, note: reason, at: iso(created_at) },
    })),
    ...sources.captures.map(({ amount, created_at }) => ({
      ...EMPTY,
      kind: "payment" as const,
      ...{ amount, at: iso(created_at) },
    })),
    ...sources.returns.flatMap(returnEntries),
    ...sources.refunds.map((refund) => refundEntry(refund, sources.order_refunds)),
  ]
  return entries
    .map((entry, place) => ({ entry, place }))
    .toSorted((a, b) => a.entry.at.localeCompare(b.entry.at) || a.place - b.place)
    .map(({ entry }) => entry)
}

function returnEntries({
  id,
  wish,
  refund_amount,
  steps,
}: TimelineSources["returns"][number]): TimelineEntry[] {
  return steps.map(({ state, actor_type, note, at }) => ({
    ...EMPTY,
    kind: wish === "exchange" ? "exchange" : "return",
    ...{ state, actor_type, note, at: iso(at), return_request_id: id },
    amount: state === "received" ? refund_amount : null,
  }))
}

function refundEntry(
  { amount, note, created_at }: TimelineSources["refunds"][number],
  known: TimelineSources["order_refunds"],
): TimelineEntry {
  const own = known.find(({ id }) => id === note)
  return {
    ...EMPTY,
    kind: "refund",
    ...{ amount, at: iso(created_at), state: own?.kind ?? null },
    actor_type: own?.actor_type ?? null,
    note: own?.reason ?? null,
  }
}

const iso = (moment: Moment): string => new Date(moment).toISOString()
