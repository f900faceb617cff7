import fc from "fast-check"
import { expect, test } from "vitest"
import { SEED_RATES } from "./seed-rates"
import { isWithheld, type Movement, rateAt, withholdingLines } from "./withholding"

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

test("in however many refunds a sale goes back, what was withheld goes back to the đồng", () => {
  const refunds = fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      refunds,
      fc.constantFrom("distribution", "production", "service", "unknown"),
      (parts, kind) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        const lines = withholdingLines(
          [
            capture(total, "2026-11-01T00:00:00+07:00"),
            ...parts.map((part, index) => ({
              source_type: "refund" as const,
              source_id: `ref_${index}`,
              amount: -part,
              occurred_at: at("2026-11-02T00:00:00+07:00"),
            })),
          ],
          SEED_RATES,
          kind as "production",
        )
        for (const tax of ["vat", "pit", "base"] as const) {
          expect(lines.reduce((sum, line) => sum + line[tax], 0)).toBe(0)
          expect(lines.every((line) => Number.isInteger(line[tax]))).toBe(true)
        }
      },
    ),
    { numRuns: 1_000 },
  )
})
