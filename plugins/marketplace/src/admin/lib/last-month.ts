/** The last month in Vietnam that is over, e.g. `2026-10`. */
export function lastMonth(now: Date): string {
  const [year = 0, month = 0] = new Date(now.getTime() + 7 * 3_600_000).toISOString().split("-").map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`
}
