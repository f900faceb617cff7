import type {
  CreateProductVariantWorkflowInputDTO,
  CreateProductWorkflowInputDTO,
  UpdateProductWorkflowInputDTO,
} from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import type { PartialContent } from "./content"
import type { NewProduct, NewVariant, VariantEdit, VariantInput } from "./product-input"

/** The one option of a producer's product; each of its variants has a value of its own, which is its title. */
export const OPTION_TITLE = "Quy cách"
const CURRENCY = "vnd"

/** Where a producer's goods lie, how they are sent and where they are sold. */
export type Stall = {
  id: string
  handle: string
  shipping_profile_id: string
  stock_location_id: string
  sales_channel_ids: string[]
}

/** The names a product gets when it is made: its handle, and a SKU for each of its variants. */
export type ProductNames = { handle: string; skus: string[] }

type InventoryItem = { id: string; sku?: string | null }

/** A new product as Medusa's own workflow takes it: a draft, because only its listing publishes it. */
export function medusaProduct(
  product: NewProduct,
  { handle, skus }: ProductNames,
  stall: Stall,
  items: InventoryItem[],
): CreateProductWorkflowInputDTO {
  const images = product.images ?? []
  return {
    handle,
    title: product.title,
    description: product.description ?? undefined,
    status: ProductStatus.DRAFT,
    images,
    thumbnail: images[0]?.url,
    origin_country: "vn",
    sales_channels: stall.sales_channel_ids.map((id) => ({ id })),
    metadata: {
      label: product.label ?? {},
      ...(product.sale_unit ? { sale_unit: product.sale_unit } : {}),
    },
    options: [{ title: OPTION_TITLE, values: product.variants.map(({ title }) => title) }],
    variants: product.variants.map((variant, index) =>
      medusaVariant(variant, skus[index] ?? "", items, { title: OPTION_TITLE, rank: index }),
    ),
  }
}

export function medusaVariant(
  variant: VariantInput,
  sku: string,
  items: InventoryItem[],
  option: { title: string; rank: number },
): CreateProductVariantWorkflowInputDTO & { variant_rank: number } {
  const { title, price, weight, length, width, height } = variant
  return {
    title,
    sku,
    manage_inventory: true,
    options: { [option.title]: title },
    variant_rank: option.rank,
    prices: [{ currency_code: CURRENCY, amount: price }],
    ...present({ weight, length, width, height }),
    metadata: present({ net_quantity: variant.net_quantity, net_unit: variant.net_unit }),
    inventory_items: items.filter((item) => item.sku === sku).map(({ id }) => ({ inventory_item_id: id })),
  }
}

/** The stock of a new product's variants. */
export const inventoryItemsOf = (product: NewProduct, { skus }: ProductNames, stall: Stall) =>
  product.variants.map((variant, index) => inventoryItemOf(variant, skus[index] ?? "", stall))

/** The stock of a new variant: one inventory item with one level, at the producer's own location. */
export const inventoryItemOf = (variant: NewVariant, sku: string, stall: Stall) => ({
  sku,
  title: variant.title,
  ...packagingOf(variant),
  location_levels: [{ location_id: stall.stock_location_id, stocked_quantity: variant.stocked_quantity }],
})

/** An edit of a variant as Medusa takes it; what the edit does not name stays. */
export function variantUpdate({ price, net_quantity, net_unit, sku, title, ...packaging }: VariantEdit) {
  return {
    ...(title ? { title } : {}),
    ...(sku ? { sku } : {}),
    ...packaging,
    ...(price === undefined ? {} : { prices: [{ currency_code: CURRENCY, amount: price }] }),
    metadata: { ...cleared("net_quantity", net_quantity), ...cleared("net_unit", net_unit) },
  }
}

/** The inventory items of an edited variant keep its SKU, title and packaging. */
export const inventoryUpdates = (
  itemIds: string[],
  { sku, title, weight, length, width, height }: VariantEdit,
) =>
  itemIds.map((id) => ({
    id,
    ...present({ sku, title }),
    weight,
    length,
    width,
    height,
  }))

/** New content as Medusa's update takes it. Metadata is merged, and an empty text there takes a key away. */
export function productUpdate(
  { title, description, images, label }: PartialContent,
  sale_unit: string | null | undefined,
): Omit<UpdateProductWorkflowInputDTO, "id"> {
  const metadata = { ...(label ? { label } : {}), ...cleared("sale_unit", sale_unit) }
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description: description ?? "" }),
    ...(images ? { images: images.map((url) => ({ url })), thumbnail: images[0] ?? null } : {}),
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
  }
}

/** What a parcel weighs and measures, of those that are given. */
export const packagingOf = ({ weight, length, width, height }: VariantEdit) =>
  present({ weight, length, width, height })

const cleared = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value ?? "" })

/** Without the keys that hold nothing. */
function present<T extends Record<string, unknown>>(values: T) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]?: NonNullable<T[K]> }
}
