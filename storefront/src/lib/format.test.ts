import { expect, test } from "vitest"
import {
  dayInVietnam,
  formatDate,
  formatMoment,
  formatMoney,
  formatMonths,
  monthInVietnam,
  startOfDay,
  unitPrice,
} from "./format.ts"

test("money is whole đồng with points and a sign that does not break away", () => {
  expect(formatMoney(1_250_000)).toBe("1.250.000\u00a0₫")
  expect(formatMoney(0)).toBe("0\u00a0₫")
})

test("days are those of Vietnam", () => {
  expect(formatDate("2026-11-23T18:00:00Z")).toBe("24/11/2026")
  expect(formatMoment("2026-11-23T00:05:00Z")).toBe("23/11/2026 07:05")
  expect(monthInVietnam(new Date("2026-11-30T18:00:00Z"))).toBe(12)
})

test.each([
  [120_000, { net_quantity: 500, net_unit: "g" }, "240.000\u00a0₫/kg"],
  [562_000, { net_quantity: 50, net_unit: "g" }, "1.124.000\u00a0₫/100 g"],
  [35_000, { net_quantity: 500, net_unit: "ml" }, "70.000\u00a0₫/lít"],
  [35_000, { net_quantity: 1, net_unit: "piece" }, null],
  [35_000, null, null],
])("%d for %o is %s", (price, content, text) => {
  expect(unitPrice(price, content)).toBe(text)
})

test("months are told as a run where they are one", () => {
  expect(formatMonths([8, 9, 10, 11], "vi")).toBe("Tháng 8–11")
  expect(formatMonths([1, 2, 12], "vi")).toBe("Tháng 1, 2, 12")
})

test("a moment is said in Vietnam's time", () => {
  expect(formatMoment("2026-12-31T17:05:00Z")).toBe("01/01/2027 00:05")
})

test("a day of a form begins at midnight in Vietnam, and a moment belongs to its day there", () => {
  expect(new Date(startOfDay("2026-11-24")).toISOString()).toBe("2026-11-23T17:00:00.000Z")
  expect(dayInVietnam(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24")
  expect(dayInVietnam(new Date("2026-11-23T16:59:59Z"))).toBe("2026-11-23")
})
