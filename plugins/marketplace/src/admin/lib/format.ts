const money = new Intl.NumberFormat("vi-VN")
const moment = new Intl.DateTimeFormat("vi-VN", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
})

/** Whole đồng as people write them. */
export const dong = (amount: number): string => `${money.format(Math.round(amount))}\u00a0₫`

/** A moment in Vietnam's time; a dash for none. */
export const at = (date: string | null | undefined): string => (date ? moment.format(new Date(date)) : "–")

const MINUTE = 60_000

/** How long it is until a moment, in hours and minutes. */
export function until(date: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((new Date(date).getTime() - now.getTime()) / MINUTE))
  return `${Math.floor(minutes / 60)} giờ ${minutes % 60} phút`
}

/** Whole đồng as people type them: digits, perhaps with dots between thousands and the sign; NaN for anything else. */
export function readDong(text: string): number {
  const digits = /^(\d+|\d{1,3}(?:\.\d{3})+)\s*[₫đ]?$/.exec(text.trim())?.[1]
  return digits ? Number(digits.replaceAll(".", "")) : Number.NaN
}

/** What to say to who typed no amount, or one of nothing; null where there is nothing to say. */
export const dongProblem = (text: string): string | null =>
  readDong(text) > 0 ? null : "Số tiền là số đồng, ví dụ 120.000."

/** Basis points of a percentage as people type it: "8" or "0,5"; NaN for what is none. */
export const readPercent = (text: string): number => Math.round(Number(text.replace(",", ".")) * 100)

/** The first moment in Vietnam of a day written as 2027-01-01. */
export const startOfDay = (day: string): string => `${day.trim()}T00:00:00+07:00`

/** Basis points as a percentage, e.g. 550 → "5,5 %". */
export const percent = (basisPoints: number): string => `${money.format(basisPoints / 100)}\u00a0%`
