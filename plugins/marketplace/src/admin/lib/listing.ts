import type { Flags } from "./flags"

export type Variant = {
  id: string
  title: string
  sku: string | null
  price: number | null
  net_quantity: number | null
  net_unit: string | null
  weight: number | null
}

/** As `GET /admin/listings/:product_id` answers it. */
export type Listing = {
  id: string
  product_id: string
  status: string
  flags: Flags
  review_note: string | null
  submitted_at: string | null
  producer: { id: string; name: string } | null
  product: {
    id: string
    title: string
    description: string | null
    images: { id: string; url: string }[]
    label: Record<string, string> | null
    variants: Variant[]
    /** Brought by the plugin that knows sets of products. */
    product_set?: { code: string; name: string } | null
    pending_change: { id: string } | null
  }
}
