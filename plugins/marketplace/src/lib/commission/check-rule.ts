import type { CommissionRule } from "./commission-rule"

export type NewRule = Omit<CommissionRule, "id"> & { name: string }

/**
 * What is wrong with a rule that somebody wants to begin, in one sentence, or null. A rule cannot begin in the past: it
 * would change what orders that are placed already were told.
 */
export function problemOfRule(rule: NewRule, now: Date): string | null {
  const { scope, producer_id, product_group_code, min_amount, max_amount, valid_from, valid_to } = rule
  if ((scope === "producer") !== (producer_id !== null)) {
    return "A rule for one producer names it, and no other rule names one."
  }
  if (scope === "product_group" && product_group_code === null) {
    return "A rule for a product group names the group."
  }
  if (scope === "global" && product_group_code !== null) {
    return "A rule for all goods names no product group."
  }
  if (min_amount !== null && max_amount !== null && min_amount > max_amount) {
    return "The least commission cannot be more than the most."
  }
  if (valid_from < now) {
    return "A rule cannot begin in the past: orders that are placed already keep what they were told."
  }
  if (valid_to !== null && valid_to <= valid_from) {
    return "A rule ends after it began."
  }
  return null
}
