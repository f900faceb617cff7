import fc from "fast-check"
import { expect, test } from "vitest"
import { type PaidBy, partsOfRefund, refundable, worthOf } from "./refund-amounts"

test("goods are worth their part of what was paid for their line, after every discount", () => {
  const lines = [
    { id: "a", quantity: 3, total: 100_000, returned: 0 },
    { id: "b", quantity: 1, total: 35_500, returned: 0 },
  ]
  expect(worthOf(lines, [{ line_item_id: "a", quantity: 1 }])).toBe(33_333)
  expect(worthOf(lines, [{ line_item_id: "b", quantity: 1 }])).toBe(35_500)
})

test("in however many steps a line comes back, its parts are whole đồng and add up to its total", () => {
  const total = fc.integer({ min: 0, max: 50_000_000 })
  const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(total, steps, (total, steps) => {
      const quantity = steps.reduce((sum, step) => sum + step, 0)
      let returned = 0
      let given = 0
      for (const step of steps) {
        const part = worthOf(
          [{ id: "a", quantity, total, returned }],
          [{ line_item_id: "a", quantity: step }],
        )
        expect(Number.isInteger(part) && part >= 0).toBe(true)
        given += part
        returned += step
      }
      expect(given).toBe(total)
    }),
    { numRuns: 1_000 },
  )
})

const paid = (id: string, captured: number, ...refunds: PaidBy["refunds"]): PaidBy => ({
  id,
  captured,
  refunds,
})

test("a refund is taken from what is left of each payment in turn", () => {
  const payments = [paid("p1", 100, { amount: 80, note: null }), paid("p2", 50)]
  expect(refundable(payments)).toBe(70)
  expect(partsOfRefund(payments, { id: "r", amount: 60 })).toEqual([
    { payment_id: "p1", amount: 20 },
    { payment_id: "p2", amount: 40 },
  ])
})

test("an attempt that died half-way is finished, not repeated", () => {
  const payments = [paid("p1", 100, { amount: 100, note: "r" }), paid("p2", 50)]
  expect(partsOfRefund(payments, { id: "r", amount: 120 })).toEqual([{ payment_id: "p2", amount: 20 }])
  expect(partsOfRefund(payments, { id: "r", amount: 100 })).toEqual([])
})

test("a refund is never silently less than it says", () => {
  const payments = [paid("p1", 100, { amount: 60, note: null })]
  expect(() => partsOfRefund(payments, { id: "r", amount: 41 })).toThrow(
    "At most 40 đồng of this order can be given back.",
  )
})
