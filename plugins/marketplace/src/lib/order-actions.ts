import { type LineFacts, type OrderFacts, type ParcelFacts, parcelStateOf } from "./order-state"

export type Quantity = { line_item_id: string; quantity: number }

/**
 * What a request for an order leads to: `do` it by the plan, it is already `done` (a second tap, two people at once),
 * it is `refused` by what has happened to the order, its `input` is wrong, or it names something `unknown`.
 */
export type Decision<Plan> =
  | { outcome: "do"; plan: Plan }
  | { outcome: "done" }
  | { outcome: "refused" | "input" | "unknown"; message: string }

const perform = <Plan>(plan: Plan) => ({ outcome: "do" as const, plan })
const DONE = { outcome: "done" as const }
const refused = (message: string) => ({ outcome: "refused" as const, message })
const input = (message: string) => ({ outcome: "input" as const, message })
const unknown = (message: string) => ({ outcome: "unknown" as const, message })

const CANCELLED = "This order has been cancelled."
const NO_SUCH_PARCEL = "This order has no such parcel."

/** Confirming a second time changes nothing; an order that is packed was confirmed by that. */
export function decideConfirm(facts: OrderFacts): Decision<null> {
  if (facts.cancelled) {
    return refused(CANCELLED)
  }
  return facts.confirmed || living(facts).length > 0 ? DONE : perform(null)
}

/** What goes into one parcel: the wanted lines, or all that is not packed yet. */
export function decidePack(facts: OrderFacts, wanted?: Quantity[]): Decision<Quantity[]> {
  if (facts.cancelled) {
    return refused(CANCELLED)
  }
  const left = facts.lines.map((line) => ({ ...line, left: line.quantity - line.packed }))
  if (!wanted) {
    const all = left.filter((line) => line.left > 0)
    return all.length === 0
      ? DONE
      : perform(all.map((line) => ({ line_item_id: line.id, quantity: line.left })))
  }
  const problem = problemWith(wanted, left, "to pack")
  return problem ?? perform(wanted)
}

/** A parcel leaves once; sending the same tracking number again changes nothing. */
export function decideShip(facts: OrderFacts, parcelId: string): Decision<ParcelFacts> {
  const parcel = find(facts, parcelId)
  if (!parcel) {
    return unknown(NO_SUCH_PARCEL)
  }
  const state = parcelStateOf(parcel)
  if (state === "packed") {
    return perform(parcel)
  }
  return state === "handed_over" ? DONE : refused(`This parcel is ${words[state]}; it cannot be handed over.`)
}

export function decideDeliver(facts: OrderFacts, parcelId: string): Decision<ParcelFacts> {
  return decideArrival(facts, parcelId, "delivered")
}

/** A parcel can be refused only while it is with the carrier. */
export function decideRefuse(facts: OrderFacts, parcelId: string): Decision<ParcelFacts> {
  return decideArrival(facts, parcelId, "refused")
}

/** How many of each line could come back: what arrived and has not come back already, whoever wrote that down. */
export function linesToReturn(facts: OrderFacts): (LineFacts & { left: number })[] {
  const refusedParcels = living(facts).filter((parcel) => parcel.refused)
  return facts.lines.map((line) => ({
    ...line,
    left: line.delivered - (line.returned - unitsIn(refusedParcels, line.id)),
  }))
}

/** Goods come back after they arrived, never more than arrived and have not come back already. */
export function decideReturn(facts: OrderFacts, wanted: Quantity[]): Decision<Quantity[]> {
  const left = linesToReturn(facts)
  if (left.every((line) => line.left <= 0)) {
    return refused("Nothing of this order has been delivered that could come back.")
  }
  return problemWith(wanted, left, "that could come back") ?? perform(wanted)
}

/** An order can be cancelled until its first parcel leaves; parcels that are only packed are unpacked by it. */
export function decideCancel(facts: OrderFacts): Decision<{ unpack: string[] }> {
  if (facts.cancelled) {
    return DONE
  }
  const parcels = living(facts)
  return parcels.some((parcel) => parcelStateOf(parcel) !== "packed")
    ? refused("A parcel of this order has left already, so the order cannot be cancelled.")
    : perform({ unpack: parcels.map(({ id }) => id) })
}

/** A shopper may call an order off until its producer has taken it on; from then on only the producer can. */
export function decideCancelByShopper(facts: OrderFacts): Decision<{ unpack: string[] }> {
  if (!facts.cancelled && (facts.confirmed || living(facts).length > 0)) {
    return refused("The producer has taken this order on already, so ask the producer to cancel it.")
  }
  return decideCancel(facts)
}

const words = { delivered: "delivered", refused: "refused", cancelled: "cancelled" }

function decideArrival(
  facts: OrderFacts,
  parcelId: string,
  arrival: "delivered" | "refused",
): Decision<ParcelFacts> {
  const parcel = find(facts, parcelId)
  if (!parcel) {
    return unknown(NO_SUCH_PARCEL)
  }
  const state = parcelStateOf(parcel)
  if (state === arrival) {
    return DONE
  }
  if (state === "packed") {
    return refused("This parcel has not been handed over to a carrier yet.")
  }
  return state === "handed_over" ? perform(parcel) : refused(`This parcel is ${words[state]} already.`)
}

const living = ({ parcels }: OrderFacts) => parcels.filter(({ cancelled }) => !cancelled)
const find = ({ parcels }: OrderFacts, id: string) => parcels.find((parcel) => parcel.id === id)

const unitsIn = (parcels: ParcelFacts[], lineId: string): number =>
  parcels
    .flatMap(({ lines }) => lines)
    .filter(({ line_item_id }) => line_item_id === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0)

function problemWith(wanted: Quantity[], left: (LineFacts & { left: number })[], what: string) {
  if (new Set(wanted.map(({ line_item_id }) => line_item_id)).size < wanted.length) {
    return input("Each line of the order may be named only once.")
  }
  for (const { line_item_id, quantity } of wanted) {
    const line = left.find(({ id }) => id === line_item_id)
    if (!line) {
      return unknown("This order has no such line.")
    }
    if (quantity > line.left) {
      return input(`Of "${line.title}" only ${Math.max(line.left, 0)} are left ${what}.`)
    }
  }
  return null
}
