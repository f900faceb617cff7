import { fold } from "@cho-lang/marketplace/lib/fold"
import { type RemittanceOutcome, remittanceOutcome } from "./cod-rules"
import type { RemittanceRow } from "./remittance-file"

/** What a carrier was to collect for one parcel, đồng. */
export type Collected = {
  id: string
  tracking_number: string | null
  carrier: string | null
  status: string
  amount: number
  fee: number
}
/** `collection_id`: the parcel that the row settles, or names without settling it. */
export type MatchedRow = RemittanceRow & { outcome: RemittanceOutcome; collection_id: string | null }

/** Rows that change their parcel; the others only say what is wrong with them. */
const SETTLING: RemittanceOutcome[] = ["matched", "amount_differs", "fee_differs"]
export const isSettling = ({ outcome }: MatchedRow): boolean => SETTLING.includes(outcome)

/**
 * Holds a carrier's rows against the parcels, each row against one: the carrier's own, or one of which no carrier was
 * noted. Numbers of two carriers may be the same, and where one carrier has two parcels of a number, a row settles the
 * one that is not settled yet.
 */
export function matchRows(carrier: string, parcels: Collected[], rows: RemittanceRow[]): MatchedRow[] {
  const settled = new Set<string>()
  const isOpen = ({ id, status }: Collected) => status === "collected" && !settled.has(id)
  return rows.map((row) => {
    const named = parcels.filter(({ tracking_number }) => tracking_number === row.tracking_number)
    const own = named.filter((parcel) => parcel.carrier !== null && fold(parcel.carrier) === fold(carrier))
    const candidates = own.length > 0 ? own : named.filter((parcel) => parcel.carrier === null)
    const parcel = candidates.find(isOpen) ?? candidates[0]
    const status = parcel && settled.has(parcel.id) ? "remitted" : parcel?.status
    const outcome = remittanceOutcome(parcel && { ...parcel, status: status ?? "" }, row)
    const matched = { ...row, outcome, collection_id: parcel?.id ?? null }
    if (parcel && isSettling(matched)) {
      settled.add(parcel.id)
    }
    return matched
  })
}
