import { expect, test } from "vitest"
import { monthBounds, monthsBefore, nextPeriod, periodOf } from "./period"

test("a month begins and ends at midnight in Vietnam", () => {
  expect(monthBounds("2026-12")).toEqual({
    from: new Date("2026-11-30T17:00:00Z"),
    to: new Date("2026-12-31T17:00:00Z"),
  })
})

test("the last second of a year belongs to December, the next one to January", () => {
  expect(periodOf(new Date("2026-12-31T23:59:59+07:00"))).toBe("2026-12")
  expect(periodOf(new Date("2027-01-01T00:00:00+07:00"))).toBe("2027-01")
  expect(nextPeriod("2026-12")).toBe("2027-01")
})

test("counting months back crosses the year", () => {
  expect([monthsBefore("2026-11", 11), monthsBefore("2026-11", 10), monthsBefore("2026-01", 13)]).toEqual([
    "2025-12",
    "2026-01",
    "2024-12",
  ])
})

test.each(["2026-13", "2026-1", "26-01", "", "2026-01-01"])("%o names no month", (period) => {
  expect(monthBounds(period)).toBeNull()
})
