export const WAYS = ["cod", "bank_transfer", "card"] as const
/** How a shopper paid. */
export type Way = (typeof WAYS)[number]

type Summed = { period: string; sales: number; refunds: number; collected: Record<Way, number> }

/** The least number of months that a chart shows, so that the first one does not stand there alone. */
const LEAST_MONTHS = 6

/** `2026-11` as numbers. */
export function readPeriod(period: string): { year: number; month: number } {
  const [year = 0, month = 0] = period.split("-").map(Number)
  return { year, month }
}

/** Net sales of each month up to the running one, months without sales between them too. */
export function monthlySales(months: Summed[], running: string): { period: string; amount: number }[] {
  const amounts = new Map(months.map(({ period, sales, refunds }) => [period, sales - refunds]))
  const [first = running] = [running, ...amounts.keys()].toSorted()
  const line: string[] = []
  for (let period = running; period >= first || line.length < LEAST_MONTHS; period = monthBefore(period)) {
    line.unshift(period)
  }
  return line.map((period) => ({ period, amount: amounts.get(period) ?? 0 }))
}

/** What came by each way in all these months, the largest first, and its share in whole percent; none for no money. */
export function wayShares(months: Summed[]): { way: Way; amount: number; percent: number }[] {
  const amounts = WAYS.map((way) => ({
    way,
    amount: Math.max(
      0,
      months.reduce((sum, { collected }) => sum + collected[way], 0),
    ),
  }))
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0)
  return amounts
    .filter(({ amount }) => amount > 0)
    .map(({ way, amount }) => ({ way, amount, percent: Math.round((amount * 100) / total) }))
    .sort((a, b) => b.amount - a.amount)
}

function monthBefore(period: string): string {
  const { year, month } = readPeriod(period)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`
}
