import { partUntil } from "./ledger/postings"

/** A line of an order: what its whole quantity costs, in đồng. */
type Line = { id: string; quantity: number; total: number }
type Parcel = { id: string; lines: { line_item_id: string; quantity: number }[] }

/**
 * What is to be collected for each parcel of an order, in đồng, in the order in which the parcels were packed: its goods,
 * and with the first one what is not for goods (shipping). When everything is packed the parcels add up to the order.
 */
export function parcelAmounts(total: number, lines: Line[], parcels: Parcel[]): Map<string, number> {
  const packed = new Map<string, number>()
  const beside = total - lines.reduce((sum, line) => sum + line.total, 0)
  return new Map(
    parcels.map((parcel, place) => {
      const goods = parcel.lines.map(({ line_item_id, quantity }) => {
        const line = lines.find(({ id }) => id === line_item_id)
        const before = packed.get(line_item_id) ?? 0
        packed.set(line_item_id, before + quantity)
        return line
          ? partUntil(line.total, line.quantity, before + quantity) -
              partUntil(line.total, line.quantity, before)
          : 0
      })
      return [parcel.id, goods.reduce((sum, part) => sum + part, place === 0 ? beside : 0)]
    }),
  )
}
