import { expect, test } from "vitest"
import { orderCode, orderCodeIn } from "./order-code"

test("an order's code fits the memo of a transfer", () => {
  expect(orderCode(1042, 2)).toBe("CL1042-2")
  expect(orderCode(999_999_999, 100).length).toBeLessThanOrEqual(25)
})

test.each([
  ["CL1042-2", "CL1042-2"],
  ["MBVCB.123456.cl1042-2.CT tu 0011", "CL1042-2"],
  ["Thanh toan CL1042 2 cho hang", "CL1042-2"],
  ["CL 1042-2", "CL1042-2"],
  ["chuyen tien mua hang", null],
  ["XCL1042-2", null],
  ["", null],
])("the code in %o is %o", (memo, code) => {
  expect(orderCodeIn(memo)).toBe(code)
})
