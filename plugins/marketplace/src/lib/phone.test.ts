import { expect, test } from "vitest"
import { toE164 } from "./phone"

test.each([
  ["0912345678", "+84912345678"],
  ["+84 912 345 678", "+84912345678"],
  ["091.234.5678", "+84912345678"],
  ["024 3825 1234", "+842438251234"],
])("%s is %s", (written, stored) => {
  expect(toE164(written)).toBe(stored)
})

test.each(["", "12345", "0112345678", "09123456789", "+1 202 555 0100", "abc"])(
  "%o is refused",
  (written) => {
    expect(toE164(written)).toBeNull()
  },
)
