import { expect, test } from "vitest"
import { VAT_CATEGORIES } from "./categories"
import { problemOfSchedule, vatRateAt } from "./vat-schedule"

const scheduleOf = (code: string) => VAT_CATEGORIES.find((category) => category.code === code)?.schedule ?? []
const LAST_SECOND = new Date("2026-12-31T23:59:59+07:00")
const NEXT_SECOND = new Date("2027-01-01T00:00:00+07:00")

test("the reduction holds until the last second of 2026 in Vietnam", () => {
  const reduced = scheduleOf("vat-reduced")
  expect([vatRateAt(reduced, LAST_SECOND), vatRateAt(reduced, NEXT_SECOND)]).toEqual([800, 1_000])
})

test("goods that were never reduced pay 10 % on both sides", () => {
  const excluded = scheduleOf("vat-excluded")
  expect([vatRateAt(excluded, LAST_SECOND), vatRateAt(excluded, NEXT_SECOND)]).toEqual([1_000, 1_000])
})

test("before its first step a schedule knows no rate", () => {
  expect(vatRateAt(scheduleOf("vat-reduced"), new Date("2020-01-01T00:00:00Z"))).toBeNull()
})

test("the order in which steps are written does not matter, and two cannot begin at once", () => {
  const steps = [...scheduleOf("vat-reduced")].reverse()
  expect(vatRateAt(steps, NEXT_SECOND)).toBe(1_000)
  expect(problemOfSchedule(steps)).toBeNull()
  expect(
    problemOfSchedule([
      { from: "2027-01-01T00:00:00+07:00", rate_bp: 800 },
      { from: "2026-12-31T17:00:00Z", rate_bp: 1_000 },
    ]),
  ).toContain("same moment")
})

test("one category is the default of all goods", () => {
  expect(VAT_CATEGORIES.filter(({ is_default }) => is_default).map(({ code }) => code)).toEqual([
    "vat-reduced",
  ])
})
