import { z } from "@medusajs/framework/zod"

/**
 * A VAT category's rates over time, kept in the metadata of Medusa's tax rate of that category. Rates in basis points,
 * moments as ISO 8601; a step holds from `from` (inclusive) until the next one begins. The rates follow the VAT law and
 * its temporary reductions, e.g. Decree 174/2025: 8 % instead of 10 % until 2026-12-31.
 */
export const VatSchedule = z
  .array(
    z
      .object({ from: z.iso.datetime({ offset: true }), rate_bp: z.number().int().min(0).max(10_000) })
      .strict(),
  )
  .min(1)
  .max(50)
export type VatSchedule = z.infer<typeof VatSchedule>

/** The rate that holds at a moment, in basis points, or null before the first step. */
export function vatRateAt(schedule: VatSchedule, at: Date): number | null {
  const begun = schedule
    .filter(({ from }) => new Date(from) <= at)
    .sort((a, b) => new Date(b.from).getTime() - new Date(a.from).getTime())
  return begun[0]?.rate_bp ?? null
}

/** What is wrong with a schedule in one sentence, or null: two steps cannot begin at the same moment. */
export function problemOfSchedule(schedule: VatSchedule): string | null {
  const moments = schedule.map(({ from }) => new Date(from).getTime())
  return new Set(moments).size < moments.length ? "Two rates begin at the same moment." : null
}
