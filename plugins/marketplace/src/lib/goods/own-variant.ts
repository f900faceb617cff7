import type { VariantEdit } from "./product-input"

type Level = { stocked_quantity: number; reserved_quantity: number }

/** A variant as the graph answers VARIANT_FIELDS. */
export type VariantRow = {
  id: string
  title: string
  sku: string | null
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
  metadata: Record<string, unknown> | null
  variant_rank?: number | null
  prices?: { amount: number; currency_code: string; price_list_id?: string | null }[]
  options?: { id: string; value: string }[]
  inventory_items?: { inventory_item_id: string; inventory?: { location_levels?: Level[] } }[]
}

/** A product as the graph answers OWN_VARIANTS_FIELDS. */
export type ProductWithVariants = {
  options?: { id: string; is_exclusive: boolean }[]
  variants?: VariantRow[]
}

const VARIANT_FIELDS = [
  "id",
  "title",
  "sku",
  "weight",
  "length",
  "width",
  "height",
  "metadata",
  "prices.amount",
  "prices.currency_code",
  "prices.price_list_id",
  "options.id",
  "options.value",
  "inventory_items.inventory_item_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

export const OWN_VARIANTS_FIELDS = [
  "options.id",
  "options.is_exclusive",
  ...VARIANT_FIELDS.map((field) => `variants.${field}`),
]

export type OwnVariant = {
  id: string
  /** The fields a producer edits, as they are. */
  values: VariantEdit
  inventory_item_ids: string[]
  reserved_quantity: number
  /** The option value that is this variant's title and nobody else's; null in products made another way. */
  option: { option_id: string; value_id: string } | null
  /** The titles of the product's other variants. */
  other_titles: string[]
}

/** What editing and removing need to know of a product's variants. */
export function ownVariants({ options = [], variants = [] }: ProductWithVariants): OwnVariant[] {
  const [only] = options
  const optionId = options.length === 1 && only?.is_exclusive ? only.id : null
  return variants.map((row) => {
    const levels = (row.inventory_items ?? []).flatMap(({ inventory }) => inventory?.location_levels ?? [])
    return {
      id: row.id,
      values: valuesOf(row),
      inventory_item_ids: (row.inventory_items ?? []).map(({ inventory_item_id }) => inventory_item_id),
      reserved_quantity: levels.reduce((sum, level) => sum + Number(level.reserved_quantity), 0),
      option: ownOption(row, optionId),
      other_titles: variants.filter(({ id }) => id !== row.id).map(({ title }) => title),
    }
  })
}

/** The price in đồng that holds without any price list. */
export function basePrice(prices: VariantRow["prices"] = []): number | null {
  const amounts = prices
    .filter(({ currency_code, price_list_id }) => currency_code === "vnd" && !price_list_id)
    .map(({ amount }) => Number(amount))
  return amounts.length > 0 ? Math.min(...amounts) : null
}

function valuesOf({ title, sku, weight, length, width, height, metadata, prices }: VariantRow): VariantEdit {
  const quantity = Number(metadata?.net_quantity)
  return {
    title,
    sku,
    price: basePrice(prices) ?? undefined,
    net_quantity: quantity > 0 ? quantity : null,
    net_unit: (metadata?.net_unit as VariantEdit["net_unit"]) ?? null,
    weight,
    length,
    width,
    height,
  }
}

function ownOption({ title, options = [] }: VariantRow, optionId: string | null): OwnVariant["option"] {
  const [value] = options
  return optionId && value?.value === title ? { option_id: optionId, value_id: value.id } : null
}

/** What an edit really changes, before and after, for the audit log. */
export function changedValues(before: VariantEdit, edit: VariantEdit) {
  const keys = (Object.keys(edit) as (keyof VariantEdit)[]).filter(
    (key) => edit[key] !== undefined && (edit[key] ?? null) !== (before[key] ?? null),
  )
  const pick = (values: VariantEdit) => Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))
  return { before: pick(before), after: pick(edit) }
}
