import { expect, it } from "vitest"
import { percentile } from "./latency.ts"

it("takes the nearest rank", () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5)
  expect(percentile([7], 0.5)).toBe(7)
  expect(percentile([], 0.5)).toBe(0)
})
