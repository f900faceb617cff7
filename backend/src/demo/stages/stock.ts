import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { StoredProduct } from "./products"

/** Puts every variant's stock into its producer's own stock location. */
export async function stockGoods(container: MedusaContainer, goods: StoredProduct[]): Promise<void> {
  const variants = goods.flatMap(({ product, producer }) =>
    product.variants.map((variant) => ({ variant, producer })),
  )
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems(
      { sku: variants.map(({ variant }) => variant.sku) },
      { select: ["id", "sku"], take: variants.length },
    )
  const idOf = new Map(items.map(({ sku, id }) => [sku, id]))
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: variants.map(({ variant, producer }) => ({
        inventory_item_id: idOf.get(variant.sku) ?? "",
        location_id: producer.stockLocationId,
        stocked_quantity: variant.stock,
      })),
    },
  })
}
