import { systemActor } from "@cho-lang/marketplace/lib/actor"
import { COMMISSION_MODULE } from "@cho-lang/marketplace/modules/commission"
import { createCommissionRuleWorkflow } from "@cho-lang/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"

/** The reduction of the VAT on services, too, ends with the year (Decree 174/2025). */
const REDUCTION_ENDS = "2027-01-01T00:00:00+07:00"
const RULE = {
  scope: "global" as const,
  producer_id: null,
  product_group_code: null,
  percent_bp: 500,
  fixed_amount: 0,
  min_amount: null,
  max_amount: null,
  priority: 0,
}

/** What the demo market takes: 5 % of the goods, and the VAT on that. A market that has rules keeps them. */
export async function ensureCommissionRules(container: MedusaContainer, now: Date): Promise<void> {
  const existing = await container.resolve(COMMISSION_MODULE).listCommissionRules({}, { take: 1 })
  if (existing.length > 0) {
    return
  }
  const isReduced = now < new Date(REDUCTION_ENDS)
  const rules = [
    {
      name: "Phí sàn (demo), GTGT 10 %",
      vat_bp: 1_000,
      valid_to: null,
      ...(isReduced ? { valid_from: REDUCTION_ENDS } : {}),
    },
    ...(isReduced ? [{ name: "Phí sàn (demo), GTGT 8 %", vat_bp: 800, valid_to: REDUCTION_ENDS }] : []),
  ]
  for (const rule of rules) {
    await createCommissionRuleWorkflow(container).run({
      input: { ...RULE, ...rule, now: now.toISOString(), actor: systemActor("demo") },
    })
  }
}
