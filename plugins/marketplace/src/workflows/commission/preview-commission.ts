import type { MedusaContainer } from "@medusajs/framework/types"
import { type Commission, type CommissionLine, commissionOf } from "../../lib/commission/commission-rule"
import { COMMISSION_MODULE } from "../../modules/commission"
import { toRule } from "./to-rule"

type Preview = { producer_id: string; lines: CommissionLine[]; at: Date }

/** What an order of these lines (đồng, after discounts, tax included) would pay if it were placed at that moment. */
export async function previewCommission(
  container: MedusaContainer,
  { producer_id, lines, at }: Preview,
): Promise<Commission> {
  const rules = await container.resolve(COMMISSION_MODULE).listRulesAt(producer_id, at)
  return commissionOf(rules.map(toRule), producer_id, lines, at)
}
