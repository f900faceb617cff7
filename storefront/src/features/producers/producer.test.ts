import { expect, test } from "vitest"
import { backFrom, sealLetter } from "./producer.ts"

test("a producer is away within its window and back at its end", () => {
  const window = { vacation_from: "2026-11-20T00:00:00Z", vacation_to: "2026-11-25T00:00:00Z" }
  expect(backFrom(window, new Date("2026-11-24T00:00:00Z"))).toEqual(new Date("2026-11-25T00:00:00Z"))
  expect(backFrom(window, new Date("2026-11-25T00:00:00Z"))).toBeNull()
  expect(backFrom({ vacation_from: null, vacation_to: null }, new Date())).toBeNull()
})

test("a seal shows the last word's letter", () => {
  expect(sealLetter("Hợp tác xã trà sen Tây Hồ Cổng Làng (mẫu)")).toBe("L")
})
