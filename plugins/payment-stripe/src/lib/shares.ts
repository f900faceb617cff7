/** One order's part of an intent, in đồng. */
export type Share = { order_id: string; amount: number }

type Metadata = Record<string, string>

const DROPPED = "dropped"
/** Which shares the one capture took, by their places in the list. Stripe keeps 500 characters under a key. */
const CAPTURED = "captured_shares"

/**
 * What is kept in an intent's metadata, which Stripe merges key by key, so that two processes never overwrite each
 * other: a share that is no longer wanted, under its order's id, and what the capture took.
 */
export const droppedMark = ({ order_id }: Share): Metadata => ({ [order_id]: DROPPED })

export function capturedMark(all: Share[], taken: Share[]): Metadata {
  return { [CAPTURED]: taken.map((share) => all.indexOf(share)).join(",") }
}

export const sumOf = (shares: Share[]) => shares.reduce((sum, { amount }) => sum + amount, 0)

/** The shares that are still wanted. */
export function liveShares(all: Share[], metadata: Metadata): Share[] {
  return all.filter(({ order_id }) => metadata[order_id] !== DROPPED)
}

/**
 * The shares that a captured intent holds although nobody wants them: dropped in the moment in which it was captured.
 * A capture without a mark was made by hand, of everything.
 */
export function takenForNothing(all: Share[], metadata: Metadata): Share[] {
  const mark = metadata[CAPTURED]
  const places = mark?.split(",")
  const taken = places ? all.filter((_, place) => places.includes(String(place))) : all
  return taken.filter(({ order_id }) => metadata[order_id] === DROPPED)
}
