import { expect, it } from "vitest"
import { isDue } from "./retry-delay"

const failed_at = new Date("2026-12-01T08:00:00Z")
const minutesLater = (minutes: number) => new Date(failed_at.getTime() + minutes * 60_000)

it.each([
  [1, 2],
  [2, 10],
  [3, 60],
  [4, 240],
  [5, 1_080],
])("after %i attempts a mail waits for %i minutes", (attempts, minutes) => {
  expect(isDue({ attempts, failed_at }, minutesLater(minutes - 0.1))).toBe(false)
  expect(isDue({ attempts, failed_at }, minutesLater(minutes))).toBe(true)
})

it("a mail that failed six times is given up", () => {
  expect(isDue({ attempts: 6, failed_at }, minutesLater(1_000_000))).toBe(false)
})
