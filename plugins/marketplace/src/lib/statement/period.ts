/** A month as people name it, e.g. `2026-11`; months begin at midnight in Vietnam, which has no summer time. */
export type Period = string

const OFFSET = "+07:00"
const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/

/** The first moment of a month (inclusive) and of the next one (exclusive); null for what names no month. */
export function monthBounds(period: Period): { from: Date; to: Date } | null {
  if (!PERIOD.test(period)) {
    return null
  }
  return { from: firstMoment(period), to: firstMoment(nextPeriod(period)) }
}

export function nextPeriod(period: Period): Period {
  const [year = 0, month = 0] = period.split("-").map(Number)
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`
}

/** The month so many months earlier: one month before `2026-01` is `2025-12`. */
export function monthsBefore(period: Period, count: number): Period {
  const [year = 0, month = 0] = period.split("-").map(Number)
  const months = year * 12 + month - 1 - count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`
}

/** The month that a moment falls into, seen from Vietnam. */
export const periodOf = (moment: Date): Period => dayOf(moment).slice(0, 7)

/** The day that a moment falls into, seen from Vietnam, e.g. `2026-11-26`. */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

const firstMoment = (period: Period): Date => new Date(`${period}-01T00:00:00${OFFSET}`)
