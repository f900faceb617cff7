import fc from "fast-check"
import { expect, test } from "vitest"
import { producerOf } from "./accounts"
import {
  balanceOf,
  commissionPostings,
  payoutPostings,
  reversalPart,
  reversed,
  salePostings,
  settlementPostings,
  withholdingPostings,
} from "./postings"

const P = "producer_a"
const amount = fc.integer({ min: 0, max: 2_000_000_000 })

test("a parcel paid at the door is the producer's money: sales are noted, the house owes nothing", () => {
  expect(salePostings(P, "cod", 100_000)).toEqual([
    { account: "producer:producer_a:collected_cod", amount: 100_000 },
    { account: "producer:producer_a:sales", amount: -100_000 },
  ])
})

test("card money lies with the provider, and the house owes it to the producer", () => {
  expect(salePostings(P, "card", 100_000)).toContainEqual({
    account: "producer:producer_a:balance",
    amount: -100_000,
  })
})

test("whatever happens, the postings of a transaction add up to nothing", () => {
  fc.assert(
    fc.property(amount, amount, fc.constantFrom("cod", "bank_transfer", "card"), (a, b, way) => {
      const all = [
        salePostings(P, way, a),
        commissionPostings(P, { amount: a, vat_amount: b }),
        withholdingPostings(P, { vat: a, pit: b }),
        payoutPostings(P, a),
        settlementPostings(P, b),
      ]
      for (const postings of [...all, ...all.map(reversed)]) {
        expect(balanceOf(postings)).toBe(0)
        expect(postings.every(({ amount: moved }) => Number.isInteger(moved) && moved !== 0)).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

test("in however many refunds an order goes back, its commission is taken back to the đồng and never twice", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(amount, steps, (whole, refunds) => {
      const total = refunds.reduce((sum, refund) => sum + refund, 0)
      let refunded = 0
      let back = 0
      for (const refund of refunds) {
        back += reversalPart(whole, total, refunded, refund)
        refunded += refund
      }
      expect(back).toBe(whole)
      expect(reversalPart(whole, total, total, 1)).toBe(0)
    }),
    { numRuns: 1_000 },
  )
})

test("an account's code tells whose it is", () => {
  expect([producerOf("producer:p_1:balance"), producerOf("house:commission")]).toEqual(["p_1", null])
})
