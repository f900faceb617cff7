export type ListingStatus = "draft" | "in_review" | "published" | "unpublished" | "rejected"
export const LISTING_STATUSES: ListingStatus[] = [
  "draft",
  "in_review",
  "published",
  "unpublished",
  "rejected",
]

export const MOST_PHOTOS = 10

export type Stock = { stocked_quantity: number; reserved_quantity: number; available_quantity: number }

export type ProductVariant = {
  id: string
  title: string
  sku: string | null
  /** Integer đồng. */
  price: number | null
  net_quantity: number | null
  net_unit: string | null
  /** Grams, packing included. */
  weight: number | null
  /** Millimetres, as the other two. */
  length: number | null
  width: number | null
  height: number | null
  inventory: Stock | null
}

export type ChangeStatus = "awaiting_operator" | "awaiting_producer" | "applied" | "rejected" | "withdrawn"

export type Change = {
  id: string
  product_id: string | null
  kind: "product" | "profile"
  origin: "producer" | "operator"
  status: ChangeStatus
  base: Record<string, unknown>
  proposed: Record<string, unknown>
  review_note: string | null
  created_at: string
}

export type Product = {
  id: string
  handle: string
  title: string
  /** Sanitised HTML. */
  description: string | null
  thumbnail: string | null
  images: { id: string; url: string }[]
  status: ListingStatus
  review_note: string | null
  pending_change: Change | null
  product_set?: { code: string; name: string } | null
  sale_unit: string | null
  label: Record<string, string> | null
  variants: ProductVariant[]
  created_at: string
  updated_at: string
}

/** What the API takes for one kind of a product: đồng, grams, millimetres. */
export type VariantBody = {
  title: string
  price: number
  net_quantity?: number | undefined
  net_unit?: string | undefined
  stocked_quantity?: number | undefined
  weight?: number | undefined
  length?: number | undefined
  width?: number | undefined
  height?: number | undefined
  sku?: string | undefined
}

/** What is on sale or could be: the sum over all kinds. */
export function availableOf(product: Product): number {
  return product.variants.reduce((sum, { inventory }) => sum + (inventory?.available_quantity ?? 0), 0)
}

/** The lowest and the highest price in đồng, or null for a product without one. */
export function priceRange({ variants }: Product): [number, number] | null {
  const prices = variants.flatMap(({ price }) => price ?? [])
  return prices.length > 0 ? [Math.min(...prices), Math.max(...prices)] : null
}

export type Task = "photos" | "description" | "kinds" | "label"

/** What each part of a listing still wants: `required` before it can be reviewed, `advised` for a better listing. */
export function tasksOf(product: Product): Record<Task, "done" | "required" | "advised"> {
  const { images, description, product_set, variants, label } = product
  const weightless = variants.some(({ weight }) => !weight)
  return {
    photos: images.length > 0 ? "done" : "required",
    description: description && product_set ? "done" : "required",
    kinds: variants.length === 0 ? "required" : weightless ? "advised" : "done",
    label: Object.values(label ?? {}).some(Boolean) ? "done" : "advised",
  }
}
