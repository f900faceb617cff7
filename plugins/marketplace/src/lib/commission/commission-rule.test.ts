import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type CommissionRule, commissionOf, ruleFor, share } from "./commission-rule"

const RULE: CommissionRule = {
  id: "crule_global",
  scope: "global",
  producer_id: null,
  product_group_code: null,
  percent_bp: 500,
  fixed_amount: 0,
  min_amount: null,
  max_amount: null,
  vat_bp: 800,
  priority: 0,
  valid_from: new Date("2026-01-01T00:00:00+07:00"),
  valid_to: null,
}
const AT = new Date("2026-11-25T10:00:00+07:00")
const line = (total: number, product_group_code: string | null = null) => ({ product_group_code, total })

test("five percent of 123.450 ₫ are 6.173 ₫, and 8 % VAT on them 494 ₫", () => {
  expect(commissionOf([RULE], "producer_a", [line(123_450)], AT)).toEqual({
    base: 123_450,
    amount: 6_173,
    vat_amount: 494,
    parts: [{ rule_id: "crule_global", base: 123_450, amount: 6_173, vat_amount: 494 }],
  })
})

describe("which rule", () => {
  const own = { ...RULE, id: "crule_own", scope: "producer" as const, producer_id: "producer_a" }
  const food = { ...RULE, id: "crule_food", scope: "product_group" as const, product_group_code: "food" }

  test("a producer's own rule wins over its group's, and that over the global one", () => {
    const rules = [RULE, own, food]
    expect(ruleFor(rules, "producer_a", line(1, "food"), AT)?.id).toBe("crule_own")
    expect(ruleFor(rules, "producer_b", line(1, "food"), AT)?.id).toBe("crule_food")
    expect(ruleFor(rules, "producer_b", line(1, "craft"), AT)?.id).toBe("crule_global")
  })

  test("priority wins over all", () => {
    expect(ruleFor([{ ...RULE, priority: 1 }, own], "producer_a", line(1), AT)?.id).toBe("crule_global")
  })

  test("a rule begins at its first moment and has ended at its last", () => {
    const fair = {
      ...RULE,
      id: "crule_fair",
      priority: 9,
      valid_from: AT,
      valid_to: new Date(AT.getTime() + 1),
    }
    expect(ruleFor([RULE, fair], "producer_a", line(1), AT)?.id).toBe("crule_fair")
    expect(ruleFor([RULE, fair], "producer_a", line(1), new Date(AT.getTime() + 1))?.id).toBe("crule_global")
    expect(ruleFor([fair], "producer_a", line(1), new Date(AT.getTime() - 1))).toBeUndefined()
  })
})

test("a fixed amount is taken once an order, not once a line, and bounds hold", () => {
  const rule = { ...RULE, fixed_amount: 2_000, min_amount: 10_000, max_amount: 50_000 }
  expect(commissionOf([rule], "p", [line(100_000), line(200_000)], AT).amount).toBe(17_000)
  expect(commissionOf([rule], "p", [line(20_000)], AT).amount).toBe(10_000)
  expect(commissionOf([rule], "p", [line(9_000_000)], AT).amount).toBe(50_000)
  expect(commissionOf([rule], "p", [line(6_000)], AT).amount).toBe(6_000)
})

test("without a rule nothing is taken", () => {
  expect(commissionOf([], "p", [line(100_000)], AT)).toEqual({
    base: 100_000,
    amount: 0,
    vat_amount: 0,
    parts: [],
  })
})

test("whatever is sold, commission is whole đồng, never negative and never more than was paid", () => {
  const rules = fc.array(
    fc.record({
      percent_bp: fc.integer({ min: 0, max: 3_000 }),
      fixed_amount: fc.integer({ min: 0, max: 50_000 }),
      min_amount: fc.option(fc.integer({ min: 0, max: 20_000 })),
      max_amount: fc.option(fc.integer({ min: 20_000, max: 500_000 })),
      product_group_code: fc.option(fc.constantFrom("food", "craft")),
      priority: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 5 },
  )
  const lines = fc.array(
    fc.record({
      product_group_code: fc.constantFrom("food", "craft", null),
      total: fc.integer({ min: 0, max: 50_000_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(rules, lines, (drawn, sold) => {
      const all = drawn.map((rule, index) => ({ ...RULE, ...rule, id: `crule_${index}` }))
      const { base, amount, vat_amount, parts } = commissionOf(all, "p", sold, AT)
      expect(base).toBe(sold.reduce((total, { total: paid }) => total + paid, 0))
      expect(Number.isInteger(amount) && Number.isInteger(vat_amount)).toBe(true)
      expect(amount).toBeGreaterThanOrEqual(0)
      expect(amount).toBeLessThanOrEqual(base)
      expect(parts.reduce((total, part) => total + part.amount, 0)).toBe(amount)
    }),
    { numRuns: 1_000 },
  )
})

test("a share is rounded half up", () => {
  expect([share(10, 500), share(9, 500), share(0, 500), share(1_000_000_000, 10_000)]).toEqual([
    1, 0, 0, 1_000_000_000,
  ])
})
