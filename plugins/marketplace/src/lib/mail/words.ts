/** Đồng and moments as people in Vietnam write them. */
const money = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND", signDisplay: "negative" })
const day = new Intl.DateTimeFormat("vi-VN", { dateStyle: "long", timeZone: "Asia/Ho_Chi_Minh" })
const moment = new Intl.DateTimeFormat("vi-VN", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
})

/** 120000 → "120.000 ₫". */
export const inDong = (amount: number) => money.format(amount)
export const asDay = (date: Date | string) => day.format(new Date(date))
export const asMoment = (date: Date | string) => moment.format(new Date(date))

export const ROLE_WORDS = { owner: "chủ gian hàng", manager: "quản lý", staff: "nhân viên" } as const

export type ItemLine = { title: string; variant_title: string | null; quantity: number }

/** "2 × Mật ong hoa nhãn (500 g)", a line each. */
export function itemLines(items: ItemLine[]): string {
  return items
    .map(({ title, variant_title, quantity }) => {
      const kind = variant_title && variant_title !== title ? ` (${variant_title})` : ""
      return `${quantity} × ${title}${kind}`
    })
    .join("\n")
}
