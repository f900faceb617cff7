import type { Holdings } from "./holdings"

/** What a request says beside its route; `path` fills in the ids that the route names. */
export type Ask = { path?: Record<string, string>; query?: Record<string, unknown>; body?: object }

export type MatrixRow = {
  /** As the access table spells it. */
  route: string
  /** What the stall that holds these things would send. Whoever does not belong to it gets 404 for an id in the path. */
  own: (own: Holdings) => Ask
  /** The code of the refusal that its owner gets, where something in the house's state speaks against it. */
  ownCode?: string
  /** What a stall might say about its own things with somebody else's among them, and the designed answer. */
  smuggled?: Record<string, (own: Holdings, foreign: Holdings) => Ask & { status: number }>
}
