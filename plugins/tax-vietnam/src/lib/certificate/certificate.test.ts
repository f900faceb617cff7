import { expect, test } from "vitest"
import { certificateOf, monthsOf } from "./certificate"

test("a year has the months from January to December, and what is no year has none", () => {
  expect([monthsOf("2026")[0], monthsOf("2026")[11], monthsOf("2026").length]).toEqual([
    "2026-01",
    "2026-12",
    12,
  ])
  expect([monthsOf("26"), monthsOf("1999"), monthsOf("2026-01")]).toEqual([[], [], []])
})

test("months without movement are left out, and what was given back is taken off the sum", () => {
  const { months, total } = certificateOf([
    { month: "2026-01", base: 0, vat: 0, pit: 0 },
    { month: "2026-02", base: 1_000_000, vat: 10_000, pit: 5_000 },
    { month: "2026-03", base: -200_000, vat: -2_000, pit: -1_000 },
  ])
  expect(months.map(({ month }) => month)).toEqual(["2026-02", "2026-03"])
  expect(total).toEqual({ base: 800_000, vat: 8_000, pit: 4_000 })
})
