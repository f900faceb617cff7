import fc from "fast-check"
import { expect, test } from "vitest"
import { SEED_RATES } from "./seed-rates"
import { type IncomeKind, isWithheld, type Movement, rateAt, withholdingLines } from "./withholding"

const at = (moment: string) => new Date(moment).toISOString()
const capture = (amount: number, occurred_at: string): Movement => ({
  source_type: "capture",
  source_id: `capt_${occurred_at}_${amount}`,
  amount,
  occurred_at: at(occurred_at),
})

test("1.000.000 ₫ of a household's goods on the last day of Decree 117 pay 10.000 + 5.000 ₫", () => {
  const [line] = withholdingLines(
    [capture(1_000_000, "2026-06-30T23:59:59+07:00")],
    SEED_RATES,
    "distribution",
  )
  expect(line).toMatchObject({ kind: "sale", base: 1_000_000, vat: 10_000, pit: 5_000 })
})

test("the seed keeps 1 + 0,5 % for distribution after it, and takes 3 + 1,5 % of production", () => {
  const day = "2026-07-01T00:00:00+07:00"
  expect(withholdingLines([capture(1_000_000, day)], SEED_RATES, "distribution")[0]).toMatchObject({
    vat: 10_000,
    pit: 5_000,
  })
  expect(withholdingLines([capture(1_000_000, day)], SEED_RATES, "production")[0]).toMatchObject({
    vat: 30_000,
    pit: 15_000,
  })
})

test("an income that nobody knows pays the highest rate in force", () => {
  expect(rateAt(SEED_RATES, "unknown", new Date("2026-11-25T00:00:00Z"))).toMatchObject({
    vat_bp: 500,
    pit_bp: 200,
  })
})

test("households, farms and groups are withheld, companies and co-operatives file themselves", () => {
  expect(["household", "farm", "cooperative_group", "enterprise", "cooperative"].map(isWithheld)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test("a refund takes back its part by the sale's rate, whatever the rate is by then", () => {
  const lines = withholdingLines(
    [
      capture(1_000_000, "2026-06-30T12:00:00+07:00"),
      {
        source_type: "refund",
        source_id: "ref_1",
        amount: -250_000,
        occurred_at: at("2026-07-02T12:00:00+07:00"),
      },
    ],
    SEED_RATES,
    "production",
  )
  expect(lines[1]).toMatchObject({ kind: "reversal", base: -250_000, vat: -2_500, pit: -1_250 })
})

test("what is written stands, and a refund gives back its part of that, whatever the kind of income is by then", () => {
  const sale = capture(1_000_000, "2026-11-01T00:00:00+07:00")
  const refund = {
    source_type: "refund" as const,
    source_id: "ref_1",
    amount: -500_000,
    occurred_at: sale.occurred_at,
  }
  const written = { [sale.source_id]: { vat: 30_000, pit: 15_000 } }

  for (const kind of ["distribution", null] as const) {
    expect(withholdingLines([sale, refund], SEED_RATES, kind, written)).toMatchObject([
      { source_id: "ref_1", kind: "reversal", base: -500_000, vat: -15_000, pit: -7_500 },
    ])
  }
  expect(withholdingLines([sale, refund], SEED_RATES, null)).toEqual([])
})

test("in however many refunds a sale goes back, and however often its kind of income is changed meanwhile, what was withheld goes back to the đồng", () => {
  const kinds = fc.constantFrom<(IncomeKind | null)[]>(
    "distribution",
    "production",
    "service",
    "unknown",
    null,
  )
  const part = fc.record({ amount: fc.integer({ min: 1, max: 900_000 }), kind: kinds })
  const parts = fc.array(part, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(kinds, parts, (kind, refunds) => {
      const total = refunds.reduce((sum, { amount }) => sum + amount, 0)
      const movements = [capture(total, "2026-11-01T00:00:00+07:00")]
      const lines = withholdingLines(movements, SEED_RATES, kind)
      refunds.forEach((refund, index) => {
        movements.push({
          source_type: "refund",
          source_id: `ref_${index}`,
          amount: -refund.amount,
          occurred_at: at("2026-11-02T00:00:00+07:00"),
        })
        // A sale of which nothing was withheld is no household's, and nothing is made of it later.
        const now = kind && refund.kind
        const written = Object.fromEntries(lines.map(({ source_id, vat, pit }) => [source_id, { vat, pit }]))
        lines.push(...withholdingLines(movements, SEED_RATES, now, written))
      })
      for (const tax of ["vat", "pit"] as const) {
        expect(lines.reduce((sum, line) => sum + line[tax], 0)).toBe(0)
        expect(lines.every((line) => Number.isInteger(line[tax]))).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})
