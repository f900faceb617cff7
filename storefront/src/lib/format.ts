import type { Locale } from "../i18n/index.ts"

const money = new Intl.NumberFormat("vi-VN")
const day = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "Asia/Ho_Chi_Minh",
})

/** Integer đồng as people write them: "120.000 ₫", the sign kept beside the number. */
export function formatMoney(amount: number): string {
  return `${money.format(Math.round(amount))}\u00a0₫`
}

/** A day in Vietnam's time: 23/11/2026. */
export function formatDate(date: Date | string): string {
  return day.format(new Date(date))
}

const moment = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Ho_Chi_Minh",
})

/** A moment in Vietnam's time, the day first: "23/11/2026 14:05". */
export function formatMoment(date: Date | string): string {
  const parts = Object.fromEntries(
    moment.formatToParts(new Date(date)).map(({ type, value }) => [type, value]),
  )
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`
}

/** A Vietnamese number as people write it: "+84912345678" is "0912 345 678". Others stay as they are. */
export function formatPhone(phone: string): string {
  return phone.replace(/^\+84(\d{3})(\d{3})(\d{3})$/, "0$1 $2 $3")
}

export function formatCount(count: number): string {
  return money.format(count)
}

type NetContent = { net_quantity?: unknown; net_unit?: unknown }

/**
 * The price of one comparable amount ("240.000 ₫/kg", "12.000 ₫/100 ml"), or null for goods that are sold by the
 * piece. Small packs are compared by 100 g or 100 ml, others by the kilogram or litre.
 */
export function unitPrice(price: number, content: NetContent | null | undefined): string | null {
  const quantity = Number(content?.net_quantity)
  const unit = content?.net_unit
  if (!(quantity > 0) || (unit !== "g" && unit !== "ml")) {
    return null
  }
  const small = quantity < 250
  const per = small ? 100 : 1000
  const name = small ? `100 ${unit}` : unit === "g" ? "kg" : "lít"
  return `${formatMoney(Math.round((price * per) / quantity))}/${name}`
}

/** The month in Vietnam, 1 to 12. */
export function monthInVietnam(now: Date): number {
  return Number(new Intl.DateTimeFormat("en", { month: "numeric", timeZone: "Asia/Ho_Chi_Minh" }).format(now))
}

/** "Tháng 8 đến 11" or "Tháng 12, 1, 2"; runs over the year's end are understood. */
export function formatMonths(months: number[], locale: Locale): string {
  const word = locale === "vi" ? "Tháng" : "Month"
  const sorted = [...months].sort((a, b) => a - b)
  const first = sorted[0]
  const last = sorted.at(-1)
  const isRun =
    first !== undefined && last !== undefined && last - first === sorted.length - 1 && sorted.length > 2
  return isRun ? `${word} ${first}–${last}` : `${word} ${sorted.join(", ")}`
}

/** A moment's day in Vietnam as forms hold it: 2026-11-23. */
export function dayInVietnam(date: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(date)
}

/** Whether a moment is the first of a day in Vietnam, as days are kept. */
export const startsDay = (moment: string): boolean =>
  new Date(startOfDay(dayInVietnam(new Date(moment)))).getTime() === new Date(moment).getTime()

/** The moment a day begins in Vietnam, which keeps one offset all year. */
export const startOfDay = (day: string): string => `${day}T00:00:00+07:00`
