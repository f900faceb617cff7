import { createListingsWorkflow } from "@cho-lang/marketplace/workflows/listing/create-listings"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Market, Stall } from "./market"

/** One good of a stall in two variants that draw on the same stock of ten jars: a jar, and a gift box with one jar or more. */
export async function createSharedJar(
  container: MedusaContainer,
  { salesChannelId }: Market,
  stall: Stall,
  jarsPerGift = 1,
): Promise<{ jar: string; gift: string; inventory_item_id: string }> {
  const item = await container.resolve(Modules.INVENTORY).createInventoryItems({ sku: "HU-CHUNG" })
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Mật ong chung kho",
          handle: "mat-ong-chung-kho",
          status: ProductStatus.DRAFT,
          sales_channels: [{ id: salesChannelId }],
          options: [{ title: "Quy cách", values: ["Hũ", "Hộp quà"] }],
          variants: ["Hũ", "Hộp quà"].map((title, index) => ({
            title,
            options: { "Quy cách": title },
            manage_inventory: true,
            inventory_items: [
              { inventory_item_id: item.id, required_quantity: index === 0 ? 1 : jarsPerGift },
            ],
            prices: [{ currency_code: "vnd", amount: 150_000 }],
          })),
        },
      ],
    },
  })
  await createListingsWorkflow(container).run({
    input: {
      listings: products.map(({ id }) => ({
        product_id: id,
        producer_id: stall.id,
        status: "published" as const,
      })),
    },
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        { inventory_item_id: item.id, location_id: stall.stock_location_id, stocked_quantity: 10 },
      ],
    },
  })
  const variantOf = (title: string) =>
    products[0]?.variants.find((variant) => variant.title === title)?.id ?? ""
  return { jar: variantOf("Hũ"), gift: variantOf("Hộp quà"), inventory_item_id: item.id }
}
