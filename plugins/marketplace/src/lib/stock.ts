import type { PlannedReservation } from "./plan-orders"

type Level = { inventory_item_id: string; location_id: string; available_quantity: number }

/**
 * The titles of goods whose demand, summed over all lines that draw on the same stock, is more than what is there.
 * Goods that may be back-ordered are never short.
 */
export function shortages(reservations: PlannedReservation[], levels: Level[]): string[] {
  const stockKey = (row: { inventory_item_id: string; location_id: string }) =>
    `${row.inventory_item_id}@${row.location_id}`
  const left = new Map(levels.map((level) => [stockKey(level), level.available_quantity]))
  const short = new Set<string>()
  for (const reservation of reservations.filter(({ allow_backorder }) => !allow_backorder)) {
    const key = stockKey(reservation)
    const rest = (left.get(key) ?? 0) - reservation.quantity
    left.set(key, rest)
    if (rest < 0) {
      short.add(reservation.title)
    }
  }
  return [...short]
}
