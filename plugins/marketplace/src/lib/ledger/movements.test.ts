import fc from "fast-check"
import { expect, test } from "vitest"
import { ledgerEntriesOf, movementsOf, type PaymentFacts } from "./movements"
import { balanceOf } from "./postings"

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 8, minute)).toISOString()
const FACTS: PaymentFacts = {
  payment_id: "pay_1",
  order_id: "order_1",
  producer_id: "p_1",
  collection: { way: "card", isHeldByProvider: true },
  order_total: 100_000,
  captures: [{ id: "capt_1", amount: 100_000, created_at: at(0) }],
  refunds: [
    { id: "ref_2", amount: 66_667, created_at: at(9) },
    { id: "ref_1", amount: 33_333, created_at: at(5) },
  ],
}
const COMMISSION = { amount: 5_001, vat_amount: 400 }

const sumsOf = (facts: PaymentFacts) => {
  const sums: Record<string, number> = {}
  const entries = ledgerEntriesOf(facts, movementsOf(facts), COMMISSION, {})
  for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
    sums[account] = (sums[account] ?? 0) + amount
  }
  return sums
}

test("an order that was paid owes its commission and has its money with the provider", () => {
  expect(sumsOf({ ...FACTS, refunds: [] })).toEqual({
    "producer:p_1:collected_card": 100_000,
    "producer:p_1:sales": -100_000,
    "house:psp": 100_000,
    "producer:p_1:balance": -100_000 + 5_401,
    "house:commission": -5_001,
    "house:vat_on_commission": -400,
  })
})

test("an order that was given back in two steps leaves nothing anywhere", () => {
  expect(Object.values(sumsOf(FACTS)).every((sum) => sum === 0)).toBe(true)
})

test("movements stand in the order in which they happened, a capture before a refund of the same moment", () => {
  const facts = {
    captures: [{ id: "c", amount: 5, created_at: at(1) }],
    refunds: [{ id: "r", amount: 2, created_at: at(1) }],
  }
  expect(movementsOf(facts).map(({ source_id, net_after }) => [source_id, net_after])).toEqual([
    ["c", 5],
    ["r", 3],
  ])
})

test("for any captures and refunds every entry balances and the house keeps what the net says", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 5 })
  fc.assert(
    fc.property(steps, steps, fc.boolean(), (captured, refunded, isHeldByProvider) => {
      const step = (prefix: string) => (amount: number, index: number) => ({
        id: `${prefix}_${index}`,
        amount,
        created_at: at(index),
      })
      const facts: PaymentFacts = {
        ...FACTS,
        collection: { way: "card", isHeldByProvider },
        captures: captured.map(step("c")),
        refunds: refunded.map(step("r")),
      }
      const entries = ledgerEntriesOf(facts, movementsOf(facts), COMMISSION, {})
      expect(entries.every(({ postings }) => balanceOf(postings) === 0)).toBe(true)
      const net = movementsOf(facts).at(-1)?.net_after ?? 0
      const kept = 0 - (sumsOf(facts)["house:commission"] ?? 0)
      expect(kept).toBe(Math.floor((5_001 * Math.max(0, Math.min(net, 100_000))) / 100_000))
    }),
    { numRuns: 1_000 },
  )
})
