import { partUntil } from "./ledger/postings"

type Moment = Date | string

/** A line of an order: what its whole quantity costs, in đồng. */
type Line = { id: string; quantity: number; total: number }
/** When a carrier took a parcel, and when it came back unopened. */
type Way = { id: string; shipped_at?: Moment | null; refused_at?: Moment | null }
type Parcel = Way & { lines: { line_item_id: string; quantity: number }[] }

/**
 * What is to be collected for each parcel of an order, in đồng, in the order in which the parcels were packed: its goods,
 * and what is not for goods (shipping, `beside`) with the first one. Where that was refused, with the next that left
 * since: what a carrier was told once stays. When everything is packed and accepted the parcels add up to the order.
 */
export function parcelAmounts(beside: number, lines: Line[], parcels: Parcel[]): Map<string, number> {
  const packed = new Map<string, number>()
  const carriers = new Set(carriersOf(parcels).map(({ id }) => id))
  return new Map(
    parcels.map((parcel) => {
      const goods = parcel.lines.map(({ line_item_id, quantity }) => {
        const line = lines.find(({ id }) => id === line_item_id)
        const before = packed.get(line_item_id) ?? 0
        packed.set(line_item_id, before + quantity)
        return line
          ? partUntil(line.total, line.quantity, before + quantity) -
              partUntil(line.total, line.quantity, before)
          : 0
      })
      return [parcel.id, goods.reduce((sum, part) => sum + part, carriers.has(parcel.id) ? beside : 0)]
    }),
  )
}

/** The parcels that were sent off, or are to be, with the shipping to be collected; all but the last were refused. */
export function carriersOf<P extends Way>(parcels: P[]): P[] {
  const carriers: P[] = []
  for (const parcel of parcels) {
    const last = carriers.at(-1)
    if (!last || (last.refused_at && !leftBefore(parcel, last.refused_at))) {
      carriers.push(parcel)
    }
  }
  return carriers
}

const leftBefore = ({ shipped_at }: Way, moment: Moment): boolean =>
  Boolean(shipped_at) && new Date(shipped_at ?? 0) <= new Date(moment)
