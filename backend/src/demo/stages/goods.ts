import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { itemAt } from "../catalogue/item-at"
import type { DemoProduct } from "../catalogue/types"
import type { StoredProducer } from "./producers"
import type { StoredProduct } from "./products"

interface Surroundings {
  producers: Map<string, StoredProducer>
  salesChannelId: string
  tagIds: Map<string, string>
}

/** Creates a batch as drafts; their listings publish them. */
export async function createGoods(
  container: MedusaContainer,
  batch: DemoProduct[],
  { producers, salesChannelId, tagIds }: Surroundings,
): Promise<StoredProduct[]> {
  const { result } = await createProductsWorkflow(container).run({
    input: { products: batch.map((product) => toInput(product, salesChannelId, tagIds)) },
  })
  return result.map((created, index) => {
    const product = itemAt(batch, index)
    const producer = producers.get(product.producerHandle)
    if (!producer || created.external_id !== product.externalId) {
      throw new Error(`${product.externalId} did not come back as it was sent.`)
    }
    const idOf = new Map(created.variants.map(({ sku, id }) => [sku, id]))
    return {
      product,
      id: created.id,
      variantIds: product.variants.map(({ sku }) => idOf.get(sku) ?? ""),
      producer,
    }
  })
}

export const pictureOf = ({ kind, colourway }: DemoProduct) => `/media/demo/${kind}-${colourway}-640.webp`

function toInput(
  product: DemoProduct,
  salesChannelId: string,
  tagIds: Map<string, string>,
): CreateProductWorkflowInputDTO {
  const picture = pictureOf(product)
  return {
    external_id: product.externalId,
    handle: product.handle,
    title: product.title,
    description: product.description,
    status: ProductStatus.DRAFT,
    thumbnail: picture,
    images: [{ url: picture }],
    origin_country: "vn",
    tag_ids: product.tags.flatMap((tag) => tagIds.get(tag) ?? []),
    sales_channels: [{ id: salesChannelId }],
    metadata: metadataOf(product),
    options: [{ title: product.optionName, values: product.variants.map(({ title }) => title) }],
    variants: product.variants.map((variant) => ({
      title: variant.title,
      sku: variant.sku,
      weight: variant.weight,
      manage_inventory: true,
      options: { [product.optionName]: variant.title },
      prices: [{ currency_code: "vnd", amount: variant.price }],
      metadata: { net_quantity: variant.netQuantity, net_unit: variant.netUnit },
    })),
  }
}

function metadataOf(product: DemoProduct) {
  return {
    kind: product.kind,
    sale_unit: product.saleUnit,
    ...(product.seasonMonths ? { season_months: product.seasonMonths } : {}),
    label: product.label,
    keywords: product.keywords,
    demo: true,
  }
}
