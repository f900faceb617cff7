import { expect, test } from "vitest"
import { barsOf, roundAbove } from "./bars.ts"
import { monthlySales, wayShares } from "./months.ts"

const month = (period: string, sales: number, refunds = 0, cod = sales, card = 0) => ({
  period,
  sales,
  refunds,
  collected: { cod, bank_transfer: 0, card },
})

test("months without sales stand between the others, refunds are taken off, and there are six at least", () => {
  expect(monthlySales([month("2026-09", 300, 100), month("2026-11", 50)], "2026-11")).toEqual([
    { period: "2026-06", amount: 0 },
    { period: "2026-07", amount: 0 },
    { period: "2026-08", amount: 0 },
    { period: "2026-09", amount: 200 },
    { period: "2026-10", amount: 0 },
    { period: "2026-11", amount: 50 },
  ])
  const line = monthlySales([month("2025-12", 1)], "2026-11")
  expect([line.length, line[0]?.period]).toEqual([12, "2025-12"])
})

test("ways are shared by what they brought, the largest first, and none where nothing came", () => {
  expect(wayShares([month("2026-10", 300, 0, 100, 200), month("2026-11", 100, 0, 100, 0)])).toEqual([
    { way: "cod", amount: 200, percent: 50 },
    { way: "card", amount: 200, percent: 50 },
  ])
  expect(wayShares([])).toEqual([])
})

test("an axis ends at a round number and bars keep within it", () => {
  expect([0, 9, 120_000, 210_000, 2_600_000].map(roundAbove)).toEqual([1, 10, 150_000, 300_000, 3_000_000])
  expect(barsOf([50, -10], 100, 200)).toEqual([
    { x: 9, width: 32, y: 100, height: 100 },
    { x: 59, width: 32, y: 200, height: 0 },
  ])
})
