import fc from "fast-check"
import { expect, test } from "vitest"
import { producerOf } from "./accounts"
import {
  balanceOf,
  commissionPostings,
  owedToShopperPostings,
  type Posting,
  paidBackPostings,
  partUntil,
  payoutPostings,
  reversed,
  salePostings,
  settlementPostings,
  withholdingPostings,
} from "./postings"

const P = "producer_a"
const collection = fc.record({
  way: fc.constantFrom("cod" as const, "bank_transfer" as const, "card" as const),
  isHeldByProvider: fc.boolean(),
})
const amount = fc.integer({ min: 0, max: 2_000_000_000 })

test("a parcel paid at the door is the producer's money: sales are noted, the house owes nothing", () => {
  expect(salePostings(P, { way: "cod", isHeldByProvider: false }, 100_000)).toEqual([
    { account: "producer:producer_a:collected_cod", amount: 100_000 },
    { account: "producer:producer_a:sales", amount: -100_000 },
  ])
})

test("card money lies with the provider, and the house owes it to the producer", () => {
  expect(salePostings(P, { way: "card", isHeldByProvider: true }, 100_000)).toContainEqual({
    account: "producer:producer_a:balance",
    amount: -100_000,
  })
})

test("a refunded transfer stays with the provider as owed to the shopper until it was sent back", () => {
  const transfer = { way: "bank_transfer" as const, isHeldByProvider: true }
  const all = [
    ...salePostings(P, transfer, 100_000),
    ...salePostings(P, transfer, -100_000),
    ...owedToShopperPostings(30_000),
  ]
  const on = (code: string, postings: Posting[]) =>
    balanceOf(postings.filter(({ account }) => account === code))
  expect([on("house:psp", all), on("house:owed_to_shoppers", all)]).toEqual([130_000, -130_000])
  const paid = [...all, ...paidBackPostings(130_000)]
  expect([on("house:psp", paid), on("house:owed_to_shoppers", paid)]).toEqual([0, 0])
  expect(on("producer:producer_a:balance", paid)).toBe(0)
})

test("whatever happens, the postings of a transaction add up to nothing", () => {
  fc.assert(
    fc.property(amount, amount, collection, (a, b, collected) => {
      const all = [
        salePostings(P, collected, a),
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

test("in however many steps an order is paid and given back, each share of it ends where its net says", () => {
  const steps = fc.array(fc.integer({ min: -500_000, max: 500_000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 3_000_000 }), steps, (whole, total, moves) => {
      let net = 0
      let taken = 0
      for (const moved of moves) {
        taken += partUntil(whole, total, net + moved) - partUntil(whole, total, net)
        net += moved
      }
      expect(taken).toBe(partUntil(whole, total, net))
      expect(partUntil(whole, total, total)).toBe(whole)
      expect(partUntil(whole, total, 0)).toBe(0)
    }),
    { numRuns: 1_000 },
  )
})

test("an account's code tells whose it is", () => {
  expect([producerOf("producer:p_1:balance"), producerOf("house:commission")]).toEqual(["p_1", null])
})
