import { expect, test } from "vitest"
import { isRefundLate, refundDueAt } from "./refund-clock"

test("money is due until the end of the thirtieth day in Vietnam", () => {
  expect(refundDueAt(new Date("2026-11-26T09:30:00+07:00"))).toEqual(
    new Date("2026-12-26T23:59:59.999+07:00"),
  )
})

test("the day is Vietnam's, not UTC's: an hour after midnight in Hanoi counts from the new day", () => {
  expect(refundDueAt(new Date("2026-11-26T23:59:59+07:00"))).toEqual(
    new Date("2026-12-26T23:59:59.999+07:00"),
  )
  expect(refundDueAt(new Date("2026-11-27T01:00:00+07:00"))).toEqual(
    new Date("2026-12-27T23:59:59.999+07:00"),
  )
})

test("day 31 is late, day 30 is not, and what is over is never late", () => {
  const refund_due_at = refundDueAt(new Date("2026-11-26T09:30:00+07:00"))
  expect(isRefundLate({ refund_due_at, is_open: true }, new Date("2026-12-26T23:59:59+07:00"))).toBe(false)
  expect(isRefundLate({ refund_due_at, is_open: true }, new Date("2026-12-27T00:00:00+07:00"))).toBe(true)
  expect(isRefundLate({ refund_due_at, is_open: false }, new Date("2027-12-27T00:00:00+07:00"))).toBe(false)
})
