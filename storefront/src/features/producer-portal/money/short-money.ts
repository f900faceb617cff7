import type { Messages } from "../../../i18n/index.ts"

const oneDigit = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 })

/** Money where there is little room: "1,2 tr", "350k". */
export function shortMoney(words: Messages["portal"]["money"], amount: number): string {
  return Math.abs(amount) >= 1_000_000
    ? words.millions(oneDigit.format(amount / 1_000_000))
    : words.thousands(whole.format(amount / 1_000))
}
