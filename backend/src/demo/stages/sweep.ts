import { LISTING_MODULE } from "@cho-lang/marketplace/modules/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoProduct } from "../catalogue/types"

/** Removes what a killed load has left of the products: with them their variants, stock, prices and translations. */
export async function sweepHalfMade(container: MedusaContainer, products: DemoProduct[]): Promise<void> {
  const productIds = await findProductIds(container, products)
  if (productIds.length > 0) {
    await sweepTranslations(container, productIds)
    await container.resolve(LISTING_MODULE).deleteListings({ product_id: productIds })
    await deleteProductsWorkflow(container).run({ input: { ids: productIds } })
  }
  await sweepInventory(container, products)
  await sweepPrices(container)
  await sweepOptions(container)
}

async function findProductIds(container: MedusaContainer, products: DemoProduct[]): Promise<string[]> {
  const externalIds = products.map(({ externalId }) => externalId)
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ external_id: externalIds }, { select: ["id"], take: externalIds.length })
  return rows.map(({ id }) => id)
}

async function sweepTranslations(container: MedusaContainer, productIds: string[]): Promise<void> {
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ product_id: productIds }, { select: ["id"], take: null })
  const translations = container.resolve(Modules.TRANSLATION)
  const stale = await translations.listTranslations(
    { reference_id: [...productIds, ...variants.map(({ id }) => id)] },
    { select: ["id"], take: null },
  )
  await translations.deleteTranslations(stale.map(({ id }) => id))
}

/** Items that were made before they could be bound to their variants still hold the SKU. */
async function sweepInventory(container: MedusaContainer, products: DemoProduct[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
  const stale = await inventory.listInventoryItems({ sku: skus }, { select: ["id"], take: skus.length })
  if (stale.length > 0) {
    await inventory.deleteInventoryItems(stale.map(({ id }) => id))
  }
}

/** Price sets know nothing of their variants; those that no variant and no shipping option holds are left-overs. */
async function sweepPrices(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const held = (table: string) =>
    knex(table).whereNull("deleted_at").whereRaw("price_set_id = price_set.id").select("price_set_id")
  const stale = await knex("price_set")
    .whereNull("deleted_at")
    .whereNotExists(held("product_variant_price_set"))
    .whereNotExists(held("shipping_option_price_set"))
    .select<{ id: string }[]>("id")
  if (stale.length > 0) {
    await container.resolve(Modules.PRICING).deletePriceSets(stale.map(({ id }) => id))
  }
}

/** An option is written before its product. */
async function sweepOptions(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const held = knex("product_product_option")
    .whereNull("deleted_at")
    .whereRaw("product_option_id = product_option.id")
    .select("product_option_id")
  const stale = await knex("product_option")
    .where({ is_exclusive: true })
    .whereNull("deleted_at")
    .whereNotExists(held)
    .select<{ id: string }[]>("id")
  if (stale.length > 0) {
    await container.resolve(Modules.PRODUCT).deleteProductOptions(stale.map(({ id }) => id))
  }
}
