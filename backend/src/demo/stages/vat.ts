import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createTaxRateRulesWorkflow } from "@medusajs/medusa/core-flows"
import type { StoredProduct } from "./products"

/** The ids of the VAT categories' rates by code. */
export async function findVatRates(container: MedusaContainer): Promise<Map<string, string>> {
  const rates = await container.resolve(Modules.TAX).listTaxRates({}, { select: ["id", "code"], take: null })
  return new Map(rates.flatMap(({ id, code }) => (code ? [[code, id]] : [])))
}

/** Puts the goods that do not pay the usual rate into their categories. */
export async function assignVatCategories(
  container: MedusaContainer,
  goods: StoredProduct[],
  rateIds: Map<string, string>,
): Promise<void> {
  const rules = goods.flatMap(({ id, product: { vatCategory } }) => {
    const tax_rate_id = vatCategory ? rateIds.get(vatCategory) : undefined
    return tax_rate_id ? [{ tax_rate_id, reference: "product", reference_id: id }] : []
  })
  if (rules.length > 0) {
    await createTaxRateRulesWorkflow(container).run({ input: { rules } })
  }
}
