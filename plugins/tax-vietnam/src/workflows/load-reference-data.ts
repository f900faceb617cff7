import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createTaxRatesWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { VAT_CATEGORIES, type VatCategory } from "../lib/vat/categories"
import { vatRateAt } from "../lib/vat/vat-schedule"
import { SEED_RATES } from "../lib/withholding/seed-rates"
import { WITHHOLDING_MODULE } from "../modules/withholding"

const COUNTRY = "vn"
/** As Medusa names a provider: `tp_` and its identifier. */
export const VAT_PROVIDER_ID = "tp_vietnam"

/** The VAT categories and withholding rates that a market begins with; what is there already is left as it is. */
export async function loadTaxReferenceData(container: MedusaContainer, now: Date): Promise<void> {
  const withholding = container.resolve(WITHHOLDING_MODULE)
  if ((await withholding.listWithholdingRates({}, { take: 1 })).length === 0) {
    await withholding.createWithholdingRates(SEED_RATES)
  }
  const tax = container.resolve(Modules.TAX)
  const [region] = await tax.listTaxRegions({ country_code: COUNTRY }, { take: 1 })
  const regionId = region?.id ?? (await createRegion(container))
  const rates = await tax.listTaxRates({ tax_region_id: regionId }, { select: ["code"], take: null })
  const known = new Set(rates.map(({ code }) => code))
  const missing = VAT_CATEGORIES.filter(({ code }) => !known.has(code))
  if (missing.length > 0) {
    await createTaxRatesWorkflow(container).run({
      input: missing.map((category) => ({ ...rateOf(category, now), tax_region_id: regionId })),
    })
  }
}

async function createRegion(container: MedusaContainer): Promise<string> {
  const { result } = await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: COUNTRY, provider_id: VAT_PROVIDER_ID }],
  })
  return result[0]?.id ?? ""
}

const rateOf = ({ code, name, is_default = false, schedule }: VatCategory, now: Date) => ({
  code,
  name,
  is_default,
  /** What Medusa's own screens show; the provider reads the schedule. */
  rate: (vatRateAt(schedule, now) ?? 0) / 100,
  metadata: { schedule },
})
