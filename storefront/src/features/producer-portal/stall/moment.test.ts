import { expect, test } from "vitest"
import { formatMoment } from "./moment.ts"

test("a moment is told in Vietnam's time, the day first", () => {
  expect(formatMoment("2026-11-23T18:05:00Z")).toBe("24/11/2026 01:05")
})
