/** What was withheld of one producer in one month, đồng; refunds are taken off. */
export type WithheldMonth = { month: string; base: number; vat: number; pit: number }
export type Certificate = { months: WithheldMonth[]; total: Omit<WithheldMonth, "month"> }

/** The twelve months of a year, e.g. `2026-01` to `2026-12`; none for what is no year. */
export const monthsOf = (year: string): string[] =>
  /^20\d{2}$/.test(year)
    ? Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`)
    : []

/** A year's certificate: the months in which something was withheld or given back, and their sum. */
export function certificateOf(withheld: WithheldMonth[]): Certificate {
  const months = withheld.filter(({ base, vat, pit }) => base !== 0 || vat !== 0 || pit !== 0)
  const sum = (of: (month: WithheldMonth) => number) => months.reduce((all, month) => all + of(month), 0)
  return { months, total: { base: sum((m) => m.base), vat: sum((m) => m.vat), pit: sum((m) => m.pit) } }
}
