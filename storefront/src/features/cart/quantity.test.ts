import { expect, test } from "vitest"
import { readQuantity } from "./quantity.ts"

test.each(["1", "999", " 12 "])("%o is a quantity", (value) => {
  expect(readQuantity(value)).toBe(Number(value))
})

test.each(["0", "-1", "1.5", "1e3", "1000000000", "", "một", null])("%o is none", (value) => {
  expect(readQuantity(value)).toBeNull()
})

test("nought takes goods out of the cart where that is meant", () => {
  expect(readQuantity("0", 0)).toBe(0)
})
