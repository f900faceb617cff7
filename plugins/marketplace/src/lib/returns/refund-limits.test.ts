import { expect, test } from "vitest"
import { mostRefundable } from "./refund-limits"

const money = {
  shipping_total: 20_000,
  payments: [{ id: "p1", captured: 260_000, refunds: [{ amount: 40_000, note: null }] }],
}
const NOTHING = { promised: 0, earlier: [] }

test("no more goes back than was paid and is still there", () => {
  expect(mostRefundable("goods", money, NOTHING)).toBe(220_000)
  expect(mostRefundable("goods", { ...money, payments: [] }, NOTHING)).toBe(0)
})

test("what is promised for goods that came back is not given away", () => {
  expect(mostRefundable("goods", money, { promised: 200_000, earlier: [] })).toBe(20_000)
  expect(mostRefundable("shipping", money, { promised: 250_000, earlier: [] })).toBe(0)
})

test("shipping goes back at most once in full, in however many parts", () => {
  expect(mostRefundable("shipping", money, NOTHING)).toBe(20_000)
  const earlier = [
    { id: "r1", kind: "shipping" },
    { id: "r2", kind: "goods" },
  ]
  const refunds = [
    { amount: 15_000, note: "r1" },
    { amount: 99_000, note: "r2" },
  ]
  const given = { ...money, payments: [{ id: "p1", captured: 260_000, refunds }] }
  expect(mostRefundable("shipping", given, { promised: 0, earlier })).toBe(5_000)
})

test("a refund that was refused is not in the way of the next", () => {
  const earlier = [{ id: "r1", kind: "shipping" }]
  expect(mostRefundable("shipping", money, { promised: 0, earlier })).toBe(20_000)
})
