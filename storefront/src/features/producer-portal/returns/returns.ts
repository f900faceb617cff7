import type { ReturnState } from "../../after-sale/return-form.ts"
import type { Tone } from "../stall/tone.ts"

/** In the order in which they want something of the stall. */
export const RETURN_STATES: readonly ReturnState[] = [
  "requested",
  "received",
  "accepted",
  "decided_for_shopper",
  "disputed",
  "refunded",
  "exchanged",
  "decided_for_producer",
  "withdrawn",
]

const TONES: Record<ReturnState, Tone> = {
  requested: "wait",
  accepted: "plain",
  disputed: "bad",
  decided_for_shopper: "plain",
  decided_for_producer: "plain",
  received: "wait",
  refunded: "good",
  exchanged: "good",
  withdrawn: "plain",
}

export const toneOf = (state: ReturnState): Tone => TONES[state]
