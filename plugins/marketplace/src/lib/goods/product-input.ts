/** How many variants one product may have. */
export const MOST_VARIANTS = 30

/** Đồng. */
export const HIGHEST_PRICE = 1_000_000_000
export const MOST_PIECES = 1_000_000
/** Grams. */
export const HEAVIEST = 1_000_000
/** Millimetres. */
export const LONGEST = 10_000
export const SKU_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/
export const TITLE_LENGTH = 150
export const VARIANT_TITLE_LENGTH = 80
export const DESCRIPTION_LENGTH = 20_000
export const SALE_UNIT_LENGTH = 40

export const NET_UNITS = ["g", "ml", "piece"] as const
export type NetUnit = (typeof NET_UNITS)[number]

/** One way in which a product is sold. Price in integer đồng, weight in grams, lengths in millimetres. */
export type VariantInput = {
  title: string
  /** Unique in the whole market; made up where it is empty. */
  sku?: string | null
  price: number
  net_quantity?: number | null
  net_unit?: NetUnit | null
  weight?: number | null
  length?: number | null
  width?: number | null
  height?: number | null
}
export type NewVariant = VariantInput & { stocked_quantity: number }
export type VariantEdit = Partial<VariantInput>

export type ProductInput = {
  title: string
  description?: string | null
  images?: { url: string }[]
  sale_unit?: string | null
  label?: Record<string, string>
}
export type NewProduct = ProductInput & { variants: NewVariant[] }
export type ProductEdit = Partial<ProductInput>

export type AdditionalData = Record<string, unknown>
