import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { deleteInventoryItemWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../modules/listing"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ImportRecord } from "./run-import"

type Job = Pick<ImportRecord, "producer_id" | "confirmed_at">

/**
 * Takes away what a process that was killed while it made new goods of this import left of them: stock at the stall's own
 * place, and products of that stock without a listing, younger than the import's confirmation. Their SKUs would be taken
 * for good otherwise.
 */
export async function removeLeftovers(container: MedusaContainer, job: Job, skus: string[]): Promise<void> {
  if ((await stockOf(container, job, skus)).length === 0) {
    return
  }
  await container.resolve(Modules.LOCKING).execute(`goods-of:${job.producer_id}`, async () => {
    const left = await unlisted(container, job, skus)
    await deleteProductsWorkflow(container).run({ input: { ids: left } })
    const items = await stockWithoutProduct(container, job, skus)
    await deleteInventoryItemWorkflow(container).run({ input: items })
  })
}

/** The stock of these SKUs that the stall, and nobody else, got since the import was confirmed. */
async function stockOf(container: MedusaContainer, { producer_id, confirmed_at }: Job, skus: string[]) {
  const inventory = container.resolve(Modules.INVENTORY)
  const items = await inventory.listInventoryItems({ sku: skus }, { take: null })
  const young = items.filter(({ created_at }) => confirmed_at && new Date(created_at ?? 0) >= confirmed_at)
  if (young.length === 0) {
    return []
  }
  const { stock_location_id } = await container.resolve(PRODUCER_MODULE).retrieveProducer(producer_id)
  const levels = await inventory.listInventoryLevels(
    { inventory_item_id: young.map(({ id }) => id) },
    { take: null },
  )
  const elsewhere = new Set(
    levels
      .filter(({ location_id }) => location_id !== stock_location_id)
      .map((level) => level.inventory_item_id),
  )
  return young.filter(({ id }) => !elsewhere.has(id))
}

async function unlisted(container: MedusaContainer, job: Job, skus: string[]): Promise<string[]> {
  const stock = await stockOf(container, job, skus)
  const variants = await variantsOf(
    container,
    stock.flatMap(({ sku }) => sku ?? []),
  )
  const product_id = [...new Set(variants.flatMap(({ product_id }) => product_id ?? []))]
  const listings = await container
    .resolve(LISTING_MODULE)
    .listListings({ product_id }, { select: ["product_id"], take: null })
  const listed = new Set(listings.map(({ product_id }) => product_id))
  return product_id.filter((id) => !listed.has(id))
}

async function stockWithoutProduct(container: MedusaContainer, job: Job, skus: string[]): Promise<string[]> {
  const sold = new Set((await variantsOf(container, skus)).map(({ sku }) => sku))
  return (await stockOf(container, job, skus)).flatMap(({ id, sku }) => (sold.has(sku ?? "") ? [] : [id]))
}

const variantsOf = (container: MedusaContainer, sku: string[]) =>
  container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku }, { select: ["sku", "product_id"], take: null })
