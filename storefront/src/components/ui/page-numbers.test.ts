import { expect, test } from "vitest"
import { pageNumbers } from "./page-numbers.ts"

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 44, [1, 2, null, 44]],
  [4, 44, [1, 2, 3, 4, 5, null, 44]],
  [20, 44, [1, null, 19, 20, 21, null, 44]],
  [44, 44, [1, null, 43, 44]],
])("page %i of %i links to %j", (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers)
})
