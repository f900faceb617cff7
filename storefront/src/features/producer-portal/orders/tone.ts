import type { Tone } from "../stall/tone.ts"
import type { OrderState } from "./order.ts"

const TONES: Record<OrderState, Tone> = {
  new: "wait",
  confirmed: "wait",
  packed: "wait",
  handed_over: "plain",
  delivered: "good",
  refused: "bad",
  returned: "bad",
  cancelled: "plain",
}

/** How far an order is, as a colour. */
export const toneOf = (state: OrderState): Tone => TONES[state]
