import type { InferTypeOf } from "@medusajs/framework/types"
import type { ChangeRequest } from "../../modules/change-request/models/change-request"
import type { Listing } from "../../modules/listing/models/listing"
import { basePrice, type VariantRow } from "./own-variant"

type ListingRow = InferTypeOf<typeof Listing>
type ChangeRow = InferTypeOf<typeof ChangeRequest>

/** A product as the graph answers PRODUCT_VIEW_FIELDS, with whatever the plugin's `productFields` add. */
export type ProductRow = {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  images?: { id: string; url: string; rank: number }[]
  variants?: VariantRow[]
  created_at: string | Date
  updated_at: string | Date
} & Record<string, unknown>

const VARIANT_PARTS = [
  "id",
  "title",
  "sku",
  "weight",
  "length",
  "width",
  "height",
  "metadata",
  "variant_rank",
  "prices.amount",
  "prices.currency_code",
  "prices.price_list_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

export const PRODUCT_VIEW_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "thumbnail",
  "metadata",
  "images.id",
  "images.url",
  "images.rank",
  "created_at",
  "updated_at",
  ...VARIANT_PARTS.map((part) => `variants.${part}`),
]

/** A change as its producer sees it; what an operator should look at twice stays with the operators. */
export function changeView(change: ChangeRow) {
  const { id, kind, product_id, origin, status, base, proposed, review_note, created_at, updated_at } = change
  return { id, kind, product_id, origin, status, base, proposed, review_note, created_at, updated_at }
}

/** A product as its producer and the operators see it: with its state, its stock and what waits for review. */
export function productView(
  row: ProductRow,
  listing: ListingRow,
  pending: ChangeRow | undefined,
  productFields: string[],
) {
  const { id, handle, title, description, thumbnail, metadata, created_at, updated_at } = row
  return {
    id,
    handle,
    title,
    description: description || null,
    thumbnail,
    images: [...(row.images ?? [])]
      .sort((a, b) => a.rank - b.rank)
      .map((image) => ({ id: image.id, url: image.url })),
    status: listing.status,
    review_note: listing.review_note,
    pending_change: pending ? changeView(pending) : null,
    sale_unit: typeof metadata?.sale_unit === "string" ? metadata.sale_unit : null,
    label: (metadata?.label ?? {}) as Record<string, string>,
    variants: [...(row.variants ?? [])].sort(byRank).map(variantView),
    ...picked(row, productFields),
    created_at,
    updated_at,
  }
}

export type ProductView = ReturnType<typeof productView>

const byRank = (a: VariantRow, b: VariantRow) =>
  (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || (a.id < b.id ? -1 : 1)

function variantView(variant: VariantRow) {
  const { id, title, sku, weight, length, width, height, metadata, prices } = variant
  const levels = (variant.inventory_items ?? []).flatMap(({ inventory }) => inventory?.location_levels ?? [])
  const stocked_quantity = levels.reduce((sum, level) => sum + Number(level.stocked_quantity), 0)
  const reserved_quantity = levels.reduce((sum, level) => sum + Number(level.reserved_quantity), 0)
  return {
    id,
    title,
    sku,
    price: basePrice(prices),
    net_quantity: Number(metadata?.net_quantity) || null,
    net_unit: typeof metadata?.net_unit === "string" ? metadata.net_unit : null,
    weight,
    length,
    width,
    height,
    inventory: {
      stocked_quantity,
      reserved_quantity,
      available_quantity: stocked_quantity - reserved_quantity,
    },
  }
}

/** The values of dotted fields under the same names, and nothing beside them: `{product_set: {code, name}}`. */
function picked(row: Record<string, unknown>, fields: string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {}
  for (const field of fields) {
    const [entity = "", ...path] = field.split(".")
    const source = row[entity]
    if (path.length === 0 || typeof source !== "object" || source === null) {
      answer[entity] = source ?? null
    } else {
      const below = picked(source as Record<string, unknown>, [path.join(".")])
      answer[entity] = { ...(answer[entity] as Record<string, unknown> | undefined), ...below }
    }
  }
  return answer
}
