export type OrderState =
  | "new"
  | "confirmed"
  | "packed"
  | "handed_over"
  | "delivered"
  | "refused"
  | "returned"
  | "cancelled"

/** The way of an order as its shopper follows it; that the producer has seen it belongs to its first step. */
export const STEPS = ["received", "packed", "handed_over", "delivered"] as const

const REACHED: Partial<Record<OrderState, number>> = {
  new: 0,
  confirmed: 0,
  packed: 1,
  handed_over: 2,
  delivered: 3,
}

/** The step that an order has reached, or -1 where it has left the way. */
export const reachedStep = (state: OrderState): number => REACHED[state] ?? -1

/** The class that colours a state: what went well, what did not. */
export const toneOf = (state: OrderState): string | null =>
  state === "delivered" ? "state--good" : reachedStep(state) < 0 ? "state--bad" : null
