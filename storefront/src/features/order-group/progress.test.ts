import { expect, test } from "vitest"
import { reachedStep, STEPS } from "./progress.ts"

test("an order stands at a step of its way, or has left it", () => {
  const stepOf = (state: Parameters<typeof reachedStep>[0]) => STEPS[reachedStep(state)]
  expect((["new", "confirmed", "packed", "handed_over", "delivered"] as const).map(stepOf)).toEqual([
    "received",
    "received",
    "packed",
    "handed_over",
    "delivered",
  ])
  expect((["refused", "returned", "cancelled"] as const).map(reachedStep)).toEqual([-1, -1, -1])
})
