import { expect, test } from "vitest"
import { PRODUCT_GROUPS, PRODUCT_SETS } from "./taxonomy"

test("there are 26 sets, 22 of them in the five groups", () => {
  const inGroup = (code: string | null) => PRODUCT_SETS.filter(({ group_code }) => group_code === code).length
  expect(PRODUCT_SETS).toHaveLength(26)
  expect(PRODUCT_GROUPS.map(({ code }) => inGroup(code))).toEqual([13, 4, 3, 1, 1])
  expect(inGroup(null)).toBe(4)
})
