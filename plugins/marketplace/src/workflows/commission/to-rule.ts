import type { CommissionRule } from "../../lib/commission/commission-rule"

type RuleRow = Omit<CommissionRule, "fixed_amount" | "min_amount" | "max_amount"> & {
  fixed_amount: unknown
  min_amount: unknown
  max_amount: unknown
}

/** A rule as the database holds it, with its amounts as plain numbers. */
export function toRule(row: RuleRow): CommissionRule {
  const amount = (value: unknown) => (value === null || value === undefined ? null : Number(value))
  return {
    ...row,
    fixed_amount: Number(row.fixed_amount),
    min_amount: amount(row.min_amount),
    max_amount: amount(row.max_amount),
  }
}
