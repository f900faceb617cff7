import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoProduct } from "../catalogue/types"
import { chunk } from "../chunk"
import type { ReportProgress } from "../progress"
import { createGoods } from "./goods"
import { publishListings } from "./listings"
import type { StoredProducer } from "./producers"
import { findRecognised, recognise } from "./recognition"
import { stockGoods } from "./stock"
import { sweepHalfMade } from "./sweep"
import { ensureTags } from "./tags"
import { translateGoods } from "./translations"
import { assignVatCategories, findVatRates } from "./vat"

const BATCH = 100

/** A product of the catalogue and what the database calls it. */
export interface StoredProduct {
  product: DemoProduct
  id: string
  /** In the order of the product's variants. */
  variantIds: string[]
  producer: StoredProducer
}

/**
 * Loads the products batch by batch. A batch's certificates are written last, in one statement: a product without
 * its certificate was cut off halfway, so it is swept away and made again.
 */
export async function loadProducts(
  container: MedusaContainer,
  products: DemoProduct[],
  producers: Map<string, StoredProducer>,
  salesChannelId: string,
  report: ReportProgress,
): Promise<number> {
  const recognised = await findRecognised(container, products)
  const missing = products.filter(({ certificate }) => !recognised.has(certificate.code))
  let done = products.length - missing.length
  report("products", done, products.length)
  if (missing.length === 0) {
    return 0
  }
  await sweepHalfMade(container, missing)
  const tagIds = await ensureTags(container, products)
  const vatRateIds = await findVatRates(container)
  for (const batch of chunk(missing, BATCH)) {
    const goods = await createGoods(container, batch, { producers, salesChannelId, tagIds })
    await stockGoods(container, goods)
    await translateGoods(container, goods)
    await publishListings(container, goods)
    await assignVatCategories(container, goods, vatRateIds)
    await recognise(container, goods)
    done += batch.length
    report("products", done, products.length)
  }
  return missing.length
}
