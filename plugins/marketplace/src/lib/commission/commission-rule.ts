export const COMMISSION_SCOPES = ["global", "producer", "product_group"] as const
export type CommissionScope = (typeof COMMISSION_SCOPES)[number]

/**
 * What the house takes of a sale. `percent_bp` are basis points (100 bp = 1 %) of the goods' price after discounts, tax
 * included, without shipping; `fixed_amount` đồng once an order. `min_amount` and `max_amount` bound what the rule takes
 * of one order. Valid from (inclusive) to (exclusive). `vat_bp` is the VAT on the commission itself.
 */
export type CommissionRule = {
  id: string
  scope: CommissionScope
  producer_id: string | null
  product_group_code: string | null
  percent_bp: number
  fixed_amount: number
  min_amount: number | null
  max_amount: number | null
  vat_bp: number
  priority: number
  valid_from: Date
  valid_to: Date | null
}

/** One line of an order as commission sees it: what was paid for it, in đồng. */
export type CommissionLine = { product_group_code: string | null; total: number }

export type CommissionPart = { rule_id: string; base: number; amount: number; vat_amount: number }
export type Commission = { base: number; amount: number; vat_amount: number; parts: CommissionPart[] }

const SPECIFICITY: Record<CommissionScope, number> = { global: 0, product_group: 1, producer: 2 }

/** The rule for a line at a moment: the highest priority wins, then the most specific, then the youngest. */
export function ruleFor(
  rules: CommissionRule[],
  producerId: string,
  line: CommissionLine,
  at: Date,
): CommissionRule | undefined {
  return rules
    .filter((rule) => isValid(rule, at) && applies(rule, producerId, line))
    .sort(
      (a, b) =>
        b.priority - a.priority ||
        SPECIFICITY[b.scope] - SPECIFICITY[a.scope] ||
        b.valid_from.getTime() - a.valid_from.getTime() ||
        a.id.localeCompare(b.id),
    )[0]
}

/** What an order pays: each rule takes its percentage of the lines it rules, once its fixed amount, within its bounds. */
export function commissionOf(
  rules: CommissionRule[],
  producerId: string,
  lines: CommissionLine[],
  at: Date,
): Commission {
  const bases = new Map<CommissionRule, number>()
  for (const line of lines) {
    const rule = ruleFor(rules, producerId, line, at)
    if (rule) {
      bases.set(rule, (bases.get(rule) ?? 0) + line.total)
    }
  }
  const parts = [...bases].map(([rule, base]) => partOf(rule, base))
  return {
    base: sum(lines.map(({ total }) => total)),
    amount: sum(parts.map(({ amount }) => amount)),
    vat_amount: sum(parts.map(({ vat_amount }) => vat_amount)),
    parts,
  }
}

function partOf(rule: CommissionRule, base: number): CommissionPart {
  const wanted = rule.fixed_amount + share(base, rule.percent_bp)
  const bounded = Math.max(rule.min_amount ?? 0, Math.min(wanted, rule.max_amount ?? wanted))
  // The house never takes more than was paid for the goods.
  const amount = Math.min(bounded, base)
  return { rule_id: rule.id, base, amount, vat_amount: share(amount, rule.vat_bp) }
}

/** Basis points of an amount, rounded half up to whole đồng; integers all the way, so nothing drifts. */
export const share = (amount: number, basisPoints: number): number =>
  Math.floor((amount * basisPoints + 5_000) / 10_000)

function isValid({ valid_from, valid_to }: CommissionRule, at: Date): boolean {
  return valid_from <= at && (valid_to === null || at < valid_to)
}

function applies(rule: CommissionRule, producerId: string, line: CommissionLine): boolean {
  return (
    (rule.producer_id === null || rule.producer_id === producerId) &&
    (rule.product_group_code === null || rule.product_group_code === line.product_group_code)
  )
}

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0)
