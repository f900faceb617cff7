import { expect, test } from "vitest"
import { cameIn, type MoneyFacts, owedBack } from "./owed-back"

const told = (
  source: string,
  amount: number,
  outcome: "paid" | "short" | "over" | "double" | "late" | "unknown",
) => ({
  source,
  amount,
  outcome,
})

test("every receipt counts, but one transfer that a person and the bank both tell counts once", () => {
  expect(cameIn([told("bank", 100, "paid"), told("bank", 100, "double")])).toBe(200)
  expect(cameIn([told("producer", 100, "paid"), told("bank", 100, "double")])).toBe(100)
  expect(cameIn([told("bank", 100, "late"), told("operator", 100, "late")])).toBe(100)
  expect(
    cameIn([told("producer", 100, "paid"), told("bank", 100, "double"), told("bank", 100, "double")]),
  ).toBe(200)
  expect(cameIn([told("bank", 40, "short"), told("bank", 90, "over"), told("bank", 7, "unknown")])).toBe(130)
  expect(cameIn([{ source: "bank", amount: 100, outcome: null }])).toBe(0)
})

const facts: MoneyFacts = {
  isAwaited: false,
  collected_by: "producer",
  came: 100,
  captured: 100,
  refunds: [],
  given_back: 0,
}

test("a paid order owes nothing, and what came beyond it goes back", () => {
  expect(owedBack(facts)).toBe(0)
  expect(owedBack({ ...facts, came: 230 })).toBe(130)
  expect(owedBack({ ...facts, came: 230, given_back: 130 })).toBe(0)
})

test("of a cancelled order all that came goes back, paid or in part, once", () => {
  const cancelled = { ...facts, refunds: [{ amount: 100, note: null }] }
  expect(owedBack(cancelled)).toBe(100)
  expect(owedBack({ ...cancelled, given_back: 100 })).toBe(0)
  expect(owedBack({ ...facts, came: 40, captured: 0 })).toBe(40)
  expect(owedBack({ ...facts, came: 40, captured: 0, isAwaited: true })).toBe(0)
})

test("what a producer refunds it has paid by hand; what the payment provider holds somebody still has to send", () => {
  const refunded = { ...facts, refunds: [{ amount: 30, note: "oref_1" }] }
  expect(owedBack(refunded)).toBe(0)
  expect(owedBack({ ...refunded, collected_by: "psp" })).toBe(30)
  const cancelledAfter = [...refunded.refunds, { amount: 70, note: null }]
  expect(owedBack({ ...refunded, refunds: cancelledAfter })).toBe(70)
})
