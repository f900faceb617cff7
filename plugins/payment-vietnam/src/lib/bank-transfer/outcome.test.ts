import { expect, test } from "vitest"
import { outcomeOf } from "./outcome"

const asked = { status: "waiting" as const, amount: 180_000, received: 0 }

test.each([
  [asked, 180_000, "paid"],
  [asked, 179_999, "short"],
  [{ ...asked, received: 100_000 }, 80_000, "paid"],
  [{ ...asked, received: 100_000 }, 79_999, "short"],
  [asked, 200_000, "over"],
  [{ ...asked, status: "paid" as const, received: 180_000 }, 180_000, "double"],
  [{ ...asked, status: "expired" as const }, 180_000, "late"],
  [{ ...asked, status: "cancelled" as const }, 180_000, "late"],
  [undefined, 180_000, "unknown"],
])("%o and %i ₫ are %s", (transfer, amount, outcome) => {
  expect(outcomeOf(transfer, amount)).toBe(outcome)
})
