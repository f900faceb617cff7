import { expect, test } from "vitest"
import { dongProblem, readDong } from "./format"

test.each([
  ["120000", 120_000],
  ["120.000", 120_000],
  [" 1.250.000 ₫ ", 1_250_000],
  ["90.000đ", 90_000],
  ["0", 0],
])("%j is an amount", (text, amount) => {
  expect(readDong(text)).toBe(amount)
})

test.each(["", "120k", "-50", "100.000,00", "1.2", "12.0000", "0x10", "1e5", "120 000", "₫"])(
  "%j could be read two ways, or none, and is no amount",
  (text) => {
    expect(readDong(text)).toBeNaN()
    expect(dongProblem(text)).toMatch("số đồng")
  },
)

test("nobody pays or gets back nothing", () => {
  expect(dongProblem("0")).not.toBeNull()
  expect(dongProblem("1.000")).toBeNull()
})
