import { share } from "@cho-lang/marketplace/lib/commission/commission-rule"
import { partUntil } from "@cho-lang/marketplace/lib/ledger/postings"

export const INCOME_KINDS = ["distribution", "production", "service", "other", "unknown"] as const
/**
 * What kind of income a sale is for the tax on it. Whether a household that sells what it makes distributes or produces
 * is open with the tax office, so an operator can say it for each producer; `unknown` pays the highest rate in force.
 */
export type IncomeKind = (typeof INCOME_KINDS)[number]

/** Rates in basis points of what was paid. Valid from (inclusive) to (exclusive). */
export type WithholdingRate = {
  income_kind: IncomeKind
  vat_bp: number
  pit_bp: number
  valid_from: Date
  valid_to: Date | null
}

/** Whose tax the house withholds (Decree 252/2026, Art. 43): households and individuals; companies and co-operatives file themselves. */
const WITHHELD_TYPES = ["household", "farm", "cooperative_group"]
export const isWithheld = (producerType: string): boolean => WITHHELD_TYPES.includes(producerType)

/** The rate for an income at a moment; for one that is unknown the highest in force. Undefined where none is in force. */
export function rateAt(rates: WithholdingRate[], kind: IncomeKind, at: Date): WithholdingRate | undefined {
  const inForce = rates.filter(
    ({ valid_from, valid_to }) => valid_from <= at && (valid_to === null || at < valid_to),
  )
  const named = inForce.filter(({ income_kind }) => income_kind === kind)
  const candidates = kind === "unknown" || named.length === 0 ? inForce : named
  return candidates.toSorted((a, b) => b.vat_bp + b.pit_bp - a.vat_bp - a.pit_bp)[0]
}

export type Movement = {
  source_type: "capture" | "refund"
  source_id: string
  amount: number
  occurred_at: string
}

export type WithholdingLine = {
  source_id: string
  kind: "sale" | "reversal"
  income_kind: IncomeKind
  base: number
  vat: number
  pit: number
  occurred_at: string
}

/** By the movement's source id, what was withheld of it (negative: given back), đồng. */
export type Withheld = Record<string, { vat: number; pit: number }>

/**
 * Tax to withhold of an order's movements, đồng, in the order in which they happened: of a payment by the rate of its
 * moment, each tax rounded to whole đồng; of a refund its part of what was withheld, so that an order that is given
 * back as a whole leaves nothing, whatever the rates and the producer's kind of income are by then. What is `written`
 * stands and has no line here. With the kind `null` nothing is withheld any more, only given back.
 */
export function withholdingLines(
  movements: Movement[],
  rates: WithholdingRate[],
  kind: IncomeKind | null,
  written: Withheld = {},
): WithholdingLine[] {
  let paid = 0
  let refunded = 0
  const taken = { vat: 0, pit: 0 }
  return movements.flatMap<WithholdingLine>(({ source_type, source_id, amount, occurred_at }) => {
    const known = written[source_id]
    const common = { source_id, income_kind: kind ?? "unknown", base: amount, occurred_at }
    if (source_type === "capture") {
      const tax = known ?? taxOf(amount, kind && rateAt(rates, kind, new Date(occurred_at)))
      paid += amount
      taken.vat += tax.vat
      taken.pit += tax.pit
      return known || !kind ? [] : [{ ...common, kind: "sale" as const, ...tax }]
    }
    const back = (whole: number) =>
      partUntil(whole, paid, refunded) - partUntil(whole, paid, refunded - amount)
    const tax = { vat: back(taken.vat), pit: back(taken.pit) }
    refunded -= amount
    const isNothing = !kind && tax.vat === 0 && tax.pit === 0
    return known || isNothing ? [] : [{ ...common, kind: "reversal" as const, ...tax }]
  })
}

const taxOf = (amount: number, rate: WithholdingRate | null | undefined) => ({
  vat: share(amount, rate?.vat_bp ?? 0),
  pit: share(amount, rate?.pit_bp ?? 0),
})
