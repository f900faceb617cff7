import { expect, test } from "vitest"
import { filingOf } from "./filing"

const PRODUCERS = [
  { id: "p_1", name: "Hộ Ấm", tax_code: "001090012345" },
  { id: "p_2", name: "Hộ Bát", tax_code: null },
]
const LINES = [
  { producer_id: "p_2", base: 1_000_000, vat: 10_000, pit: 5_000 },
  { producer_id: "p_1", base: 500_000, vat: 5_000, pit: 2_500 },
  { producer_id: "p_2", base: -200_000, vat: -2_000, pit: -1_000 },
]

test("a month adds up by producer, refunds taken off, in the order of Vietnamese names", () => {
  const { rows, total, ties } = filingOf(LINES, PRODUCERS, { vat: 13_000, pit: 6_500 })
  expect(rows).toEqual([
    { producer_id: "p_1", name: "Hộ Ấm", tax_code: "001090012345", base: 500_000, vat: 5_000, pit: 2_500 },
    { producer_id: "p_2", name: "Hộ Bát", tax_code: null, base: 800_000, vat: 8_000, pit: 4_000 },
  ])
  expect(total).toEqual({ base: 1_300_000, vat: 13_000, pit: 6_500 })
  expect(ties).toBe(true)
})

test("a filing that is one đồng off the ledger does not tie", () => {
  expect(filingOf(LINES, PRODUCERS, { vat: 13_001, pit: 6_500 }).ties).toBe(false)
  expect(filingOf([], [], { vat: 0, pit: 0 }).ties).toBe(true)
})
