import { expect, test } from "vitest"
import { codFee, remittanceOutcome } from "./cod-rules"

test("a carrier keeps its part, at least the least, never more than it collected", () => {
  const rule = { feeBp: 80, feeMin: 5_000 }
  expect([codFee(1_000_000, rule), codFee(100_000, rule), codFee(3_000, rule), codFee(0, rule)]).toEqual([
    8_000, 5_000, 3_000, 0,
  ])
})

const collected = { status: "collected", amount: 140_000, fee: 5_000 }
test.each([
  [collected, 140_000, 5_000, "matched"],
  [collected, 139_000, 5_000, "amount_differs"],
  [collected, 140_000, 6_000, "fee_differs"],
  [{ ...collected, status: "to_collect" }, 140_000, 5_000, "not_delivered"],
  [{ ...collected, status: "refused" }, 140_000, 5_000, "not_delivered"],
  [{ ...collected, status: "remitted" }, 140_000, 5_000, "double"],
  [undefined, 140_000, 5_000, "unknown"],
])("%o, remitted as %i − %i: %s", (parcel, amount, fee, outcome) => {
  expect(remittanceOutcome(parcel, { amount, fee })).toBe(outcome)
})
