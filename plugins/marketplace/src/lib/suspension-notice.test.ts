import { expect, test } from "vitest"
import { effectiveAt } from "./suspension-notice"

const NOW = new Date("2026-11-25T08:00:00Z")

test("a suspension takes effect five days after it was announced", () => {
  expect(effectiveAt(NOW, null)).toEqual(new Date("2026-11-30T08:00:00Z"))
})

test("an authority's order takes effect at once", () => {
  expect(effectiveAt(NOW, "Sở Công Thương, 12/QĐ (mẫu)")).toEqual(NOW)
})
