import { expect, test } from "vitest"
import { readDecimal, readWhole } from "./numbers.ts"

test.each([
  ["120000", 120_000],
  ["120.000", 120_000],
  ["1.250.000 ₫", 1_250_000],
  ["120 000đ", 120_000],
  ["120k", 120_000],
  [" 0 ", 0],
])("%j is %d", (text, number) => {
  expect(readWhole(text)).toBe(number)
})

test.each(["", "-1", "1,5", "1.5", "12.00", "một trăm", "1e5", "9999999999999"])(
  "%j is no whole number",
  (text) => {
    expect(readWhole(text)).toBeNull()
  },
)

test.each([
  ["500", 500],
  ["1,5", 1.5],
  ["1.5", 1.5],
  ["1.500", 1500],
  ["1.500,5", 1500.5],
])("%j is the number %d", (text, number) => {
  expect(readDecimal(text)).toBe(number)
})

test.each(["", "1,5,2", "-2", "x"])("%j is no number", (text) => {
  expect(readDecimal(text)).toBeNull()
})
