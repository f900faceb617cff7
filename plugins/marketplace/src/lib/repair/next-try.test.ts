import { expect, it } from "vitest"
import { nextTry } from "./next-try"

const NOW = new Date("2026-11-26T08:00:00Z")
const minutes = (attempts: number) => (nextTry(attempts, NOW).getTime() - NOW.getTime()) / 60_000

it("waits twice as long after each failure, and never longer than an hour", () => {
  expect([1, 2, 3, 6, 7, 20, 5_000].map(minutes)).toEqual([1, 2, 4, 32, 60, 60, 60])
})
