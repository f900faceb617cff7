import type { Decision } from "../order-actions"

export const RETURN_STATES = [
  "requested",
  "accepted",
  "disputed",
  "decided_for_shopper",
  "decided_for_producer",
  "received",
  "refunded",
  "exchanged",
  "withdrawn",
] as const
export type ReturnState = (typeof RETURN_STATES)[number]

export type ReturnAct =
  | "accept"
  | "dispute"
  | "decide_for_shopper"
  | "decide_for_producer"
  | "receive"
  | "refund"
  | "withdraw"

/** The states after which nothing more happens; the goods of such a request may be asked back anew. */
export const CLOSED_RETURN_STATES: ReturnState[] = [
  "decided_for_producer",
  "refunded",
  "exchanged",
  "withdrawn",
]

/** Where a request ends whose goods came back: with money, or with other goods that are to be sent. */
const FULFILLED: ReturnState[] = ["refunded", "exchanged"]

/** An operator decides what a producer disputes, and also what it leaves lying. */
const DECIDABLE: ReturnState[] = ["requested", "disputed"]

const MOVES: Record<ReturnAct, { from: ReturnState[]; to: ReturnState }> = {
  accept: { from: ["requested", "disputed"], to: "accepted" },
  dispute: { from: ["requested"], to: "disputed" },
  decide_for_shopper: { from: DECIDABLE, to: "decided_for_shopper" },
  decide_for_producer: { from: DECIDABLE, to: "decided_for_producer" },
  receive: { from: ["accepted", "decided_for_shopper"], to: "received" },
  refund: { from: ["received"], to: "refunded" },
  withdraw: { from: ["requested", "disputed", "accepted", "decided_for_shopper"], to: "withdrawn" },
}

const WORDS: Record<ReturnState, string> = {
  requested: "still waits for its producer",
  accepted: "has been accepted",
  disputed: "is disputed and waits for the market's decision",
  decided_for_shopper: "was decided for the shopper",
  decided_for_producer: "was decided for the producer",
  received: "is over: the goods have come back",
  refunded: "has been refunded",
  exchanged: "has been exchanged",
  withdrawn: "was withdrawn",
}

/** Where an act leads a request; doing it a second time, or when a later step is done already, changes nothing. */
export function decideReturnAct(state: ReturnState, act: ReturnAct): Decision<ReturnState> {
  const { from, to } = MOVES[act]
  if (state === to || (FULFILLED.includes(state) && (act === "receive" || act === "refund"))) {
    return { outcome: "done" }
  }
  return from.includes(state)
    ? { outcome: "do", plan: to }
    : { outcome: "refused", message: `This request ${WORDS[state]}.` }
}

/** Where a request stands whose goods are back: what is still owed, or else the end that its way has. */
export const stateOnceBack = (owed: number, isExchange: boolean): ReturnState =>
  owed > 0 ? "received" : isExchange ? "exchanged" : "refunded"

export const isOpenReturn = (state: ReturnState): boolean => !CLOSED_RETURN_STATES.includes(state)
