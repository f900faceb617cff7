import { createHash } from "node:crypto"
import { findCommune } from "@cho-lang/ocop/lib/communes"
import { nextStarChange, starOf } from "@cho-lang/ocop/lib/star"

type Level = { stocked_quantity: number; reserved_quantity: number }
type Variant = {
  id: string
  metadata?: Record<string, unknown> | null
  manage_inventory?: boolean
  allow_backorder?: boolean
  prices?: { amount: number; currency_code: string; price_list_id?: string | null }[]
  inventory_items?: { required_quantity: number; inventory?: { location_levels?: Level[] } }[]
}

/** A product as the index reads it from the graph; PRODUCT_FIELDS asks for just this. */
export type IndexedProduct = {
  id: string
  handle: string
  title: string
  status: string
  thumbnail: string | null
  created_at: string | Date
  metadata: Record<string, unknown> | null
  tags?: { value: string }[]
  variants?: Variant[]
  producer?: { id: string; handle: string; name: string; type: string; status: string; commune_code: string }
  product_set?: { code: string; group?: { code: string } | null }
  certificates?: {
    star: number
    potential_five: boolean
    status: string
    valid_from: string | Date
    valid_to: string | Date
  }[]
}

export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "thumbnail",
  "created_at",
  "metadata",
  "tags.value",
  "variants.id",
  "variants.metadata",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.price_list_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "producer.id",
  "producer.handle",
  "producer.name",
  "producer.type",
  "producer.status",
  "producer.commune_code",
  "product_set.code",
  "product_set.group.code",
  "certificates.*",
]

/**
 * What the public may find of a product, or null for one that is not on sale. Prices are integer đồng, dates unix
 * seconds, and the star is the one a valid certificate gives at `now`.
 */
export function productDocument(product: IndexedProduct, titleEn: string, now: Date) {
  const { producer, metadata } = product
  const offers = (product.variants ?? []).flatMap(offerOf).sort((a, b) => a.price - b.price)
  const best = offers.find(({ inStock }) => inStock) ?? offers[0]
  if (product.status !== "published" || producer?.status !== "approved" || !best) {
    return null
  }
  const star = starOf(product.certificates ?? [], now)
  return {
    id: product.id,
    status: product.status,
    handle: product.handle,
    title: product.title,
    title_en: titleEn,
    thumbnail: product.thumbnail ?? "",
    keywords: [...texts(metadata?.keywords), ...(product.tags ?? []).map(({ value }) => value)],
    producer_id: producer.id,
    producer_handle: producer.handle,
    producer_name: producer.name,
    producer_type: producer.type,
    commune_code: producer.commune_code,
    commune_name: findCommune(producer.commune_code)?.name ?? "",
    group_code: product.product_set?.group?.code ?? "",
    set_code: product.product_set?.code ?? "",
    stars: star?.star ?? 0,
    potential_five: star?.potential_five ?? false,
    stars_until: unixSeconds(nextStarChange(product.certificates ?? [], now)),
    price: best.price,
    in_stock: best.inStock,
    /** Meilisearch ranks by numbers only. */
    available: best.inStock ? 1 : 0,
    variant_id: best.id,
    variant_count: offers.length,
    net_quantity: best.netQuantity,
    net_unit: best.netUnit,
    mix: mixOf(product.handle),
    unit_label: typeof metadata?.sale_unit === "string" ? metadata.sale_unit : "",
    season_months: numbers(metadata?.season_months),
    created_at: unixSeconds(product.created_at),
  }
}

function offerOf(variant: Variant) {
  const prices = (variant.prices ?? []).filter(
    ({ currency_code, price_list_id }) => currency_code === "vnd" && !price_list_id,
  )
  if (prices.length === 0) {
    return []
  }
  return {
    id: variant.id,
    price: Math.min(...prices.map(({ amount }) => Number(amount))),
    inStock: isInStock(variant),
    netQuantity: Number(variant.metadata?.net_quantity) || 0,
    netUnit: typeof variant.metadata?.net_unit === "string" ? variant.metadata.net_unit : "",
  }
}

/**
 * A steady number that says nothing of the good, so that equals stand mixed and no producer is always first; of the
 * address, not the id, so that a catalogue that is loaded again stands as it stood.
 */
const mixOf = (handle: string): number => createHash("sha256").update(handle).digest().readUInt32BE()

function isInStock({ manage_inventory = true, allow_backorder, inventory_items = [] }: Variant): boolean {
  if (!manage_inventory || allow_backorder) {
    return true
  }
  return (
    inventory_items.length > 0 &&
    inventory_items.every(({ required_quantity, inventory }) =>
      (inventory?.location_levels ?? []).some(
        ({ stocked_quantity, reserved_quantity }) =>
          Number(stocked_quantity) - Number(reserved_quantity) >= required_quantity,
      ),
    )
  )
}

const unixSeconds = (moment: string | Date | null): number =>
  moment === null ? 0 : Math.floor(new Date(moment).getTime() / 1000)

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : []
const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((entry) => Number.isInteger(entry)) : []
