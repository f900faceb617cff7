import { loadReferenceDataWorkflow } from "@cho-lang/ocop/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { APPLICANTS } from "./catalogue/applicants"
import { itemAt } from "./catalogue/item-at"
import type { DemoCatalogue } from "./catalogue/types"
import type { ReportProgress } from "./progress"
import { ensureOperator, ensureProducerLogins } from "./stages/accounts"
import { ensureApplicants } from "./stages/applicants"
import { ensureCommissionRules } from "./stages/commission"
import { loadProducers } from "./stages/producers"
import { loadProducts } from "./stages/products"
import { fillSearchIndexes } from "./stages/search"
import { prepareShop } from "./stages/shop"
import type { DemoState } from "./state-file"

export interface LoadDemoOptions {
  catalogue: DemoCatalogue
  operatorPassword: string
  producerPassword: string
  report: ReportProgress
}

/**
 * Loads a catalogue into a migrated database. What is there already is left alone, so a second run changes nothing
 * and a run after a kill goes on where the last one stopped.
 */
export async function loadDemo(container: MedusaContainer, options: LoadDemoOptions): Promise<DemoState> {
  const { catalogue, report } = options
  report("shop", 0, 1)
  const { salesChannelId, publishableKey } = await prepareShop(container)
  await loadReferenceDataWorkflow(container).run()
  await ensureCommissionRules(container, new Date())
  report("shop", 1, 1)
  const stored = await loadProducers(container, catalogue.producers, salesChannelId, report)
  const operator = await ensureOperator(container, options.operatorPassword)
  const producers = await ensureProducerLogins(
    container,
    catalogue.producers,
    stored,
    options.producerPassword,
  )
  const created = await loadProducts(container, catalogue.products, stored, salesChannelId, report)
  await ensureApplicants(container, APPLICANTS, {
    password: options.producerPassword,
    communeCode: itemAt(catalogue.producers, 0).communeCode,
    now: new Date(),
  })
  report("search", 0, 1)
  await fillSearchIndexes(container, created > 0)
  report("search", 1, 1)
  return { publishableKey, operator, producers }
}
