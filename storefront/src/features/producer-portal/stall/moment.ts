const moment = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Ho_Chi_Minh",
})

/** A moment in Vietnam's time, the day first: "23/11/2026 14:05". */
export function formatMoment(date: string): string {
  const parts = Object.fromEntries(
    moment.formatToParts(new Date(date)).map(({ type, value }) => [type, value]),
  )
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`
}
