import fc from "fast-check"
import { expect, test } from "vitest"
import {
  commissionPostings,
  payoutPostings,
  reversed,
  salePostings,
  settlementPostings,
  withholdingPostings,
} from "../ledger/postings"
import { type LedgerSum, statementOf } from "./statement"

const P = "p_1"
const card = { way: "card" as const, isHeldByProvider: true }
const cod = { way: "cod" as const, isHeldByProvider: false }
const sumsOf = (
  source_type: string,
  kind: string,
  postings: { account: string; amount: number }[],
): LedgerSum[] =>
  postings.map(({ account, amount }) => ({ source_type, kind, account_code: account, amount }))

test("a month of card and door sales, a refund, commission, tax and a payout adds up", () => {
  const figures = statementOf(10_000, [
    ...sumsOf("capture", "sale", salePostings(P, card, 500_000)),
    ...sumsOf("capture", "sale", salePostings(P, cod, 300_000)),
    ...sumsOf("refund", "sale", salePostings(P, card, -50_000)),
    ...sumsOf("capture", "commission", commissionPostings(P, { amount: 40_000, vat_amount: 3_200 })),
    ...sumsOf("capture", "withholding", withholdingPostings(P, { vat: 8_000, pit: 4_000 })),
    ...sumsOf("payout", "payout", payoutPostings(P, 400_000)),
    ...sumsOf("dispute", "dispute_withdrawn", payoutPostings(P, 30_000)),
    ...sumsOf("dispute", "dispute_reinstated", payoutPostings(P, -5_000)),
    ...sumsOf("settlement", "settlement", settlementPostings(P, 1_000)),
  ])
  expect(figures).toEqual({
    opening_balance: 10_000,
    sales: 800_000,
    refunds: 50_000,
    collected: { cod: 300_000, bank_transfer: 0, card: 450_000 },
    held_by_provider: 450_000,
    commission: 40_000,
    vat_on_commission: 3_200,
    withheld_vat: 8_000,
    withheld_pit: 4_000,
    paid_out: 400_000,
    settled: 1_000,
    disputed: 25_000,
    closing_balance: 10_000 + 450_000 - 43_200 - 12_000 - 400_000 + 1_000 - 25_000,
  })
})

test("whatever happens in a month: what it opened with and its figures make what it closes with", () => {
  const amount = fc.integer({ min: -50_000_000, max: 50_000_000 })
  const movement = fc.oneof(
    fc
      .tuple(fc.constantFrom("capture", "refund"), fc.constantFrom(card, cod), amount)
      .map(([source, way, total]) => sumsOf(source, "sale", salePostings(P, way, total))),
    fc
      .tuple(amount, amount)
      .map(([fee, vat_amount]) =>
        sumsOf("capture", "commission", commissionPostings(P, { amount: fee, vat_amount })),
      ),
    fc
      .tuple(amount, amount)
      .map(([vat, pit]) => sumsOf("capture", "withholding", withholdingPostings(P, { vat, pit }))),
    fc
      .tuple(fc.constantFrom("payout", "payout_return", "transfer_reversal"), amount)
      .map(([source, paid]) => sumsOf(source, "payout", payoutPostings(P, paid))),
    amount.map((paid) => sumsOf("settlement", "settlement", settlementPostings(P, paid))),
    fc
      .tuple(fc.constantFrom("dispute_withdrawn", "dispute_reinstated"), amount)
      .map(([kind, taken]) => sumsOf("dispute", kind, payoutPostings(P, taken))),
  )
  fc.assert(
    fc.property(amount, fc.array(movement), (opening, movements) => {
      const f = statementOf(opening, movements.flat())
      const taken = f.commission + f.vat_on_commission + f.withheld_vat + f.withheld_pit
      expect(f.opening_balance + f.held_by_provider + f.settled - taken - f.paid_out - f.disputed).toBe(
        f.closing_balance,
      )
    }),
  )
})

test("a payout that came back leaves the balance as it was", () => {
  const paid = payoutPostings(P, 400_000)
  const figures = statementOf(0, [
    ...sumsOf("payout", "payout", paid),
    ...sumsOf("payout", "payout", reversed(paid)),
  ])
  expect([figures.paid_out, figures.closing_balance]).toEqual([0, 0])
})

test("a month in which nothing happened closes as it opened", () => {
  expect(statementOf(-7_000, []).closing_balance).toBe(-7_000)
})
