import { fold } from "./fold"
import { likePattern } from "./like-pattern"
import { phoneTail } from "./order-facts"

/** The largest number that a PostgreSQL integer holds. */
const LARGEST_NUMBER = 2_147_483_647

/** Filters for what may be the number of an order, or of the group that the shopper knows it by: "1042", "#1042". */
export function orderNumbersIn(q: string): Record<string, unknown>[] {
  const digits = q.trim().replace(/^#/, "")
  const number = /^\d{1,10}$/.test(digits) ? Number(digits) : 0
  return number > 0 && number <= LARGEST_NUMBER
    ? [{ display_id: number }, { order_group: { display_id: number } }]
    : []
}

/** Filters for what may be a recipient: the end of a phone number, or part of a name with or without its marks. */
export function recipientSearch(q: string): Record<string, unknown>[] {
  const isPhone = /^[\d\s.+()-]{3,}$/.test(q.trim())
  return isPhone
    ? [{ phone_tail: { $like: `%${phoneTail(q)}` } }]
    : [{ customer_search: { $like: likePattern(fold(q.trim())) } }]
}
