import { BackendError, callStore, regionId } from "../../lib/medusa.ts"
import type { ProducerSummary } from "../producers/producer.ts"

export type Variant = {
  id: string
  title: string
  metadata: { net_quantity?: number; net_unit?: string } | null
  calculated_price: { calculated_amount: number } | null
  inventory_quantity: number
  manage_inventory: boolean
  allow_backorder: boolean
}

export type Product = {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  images: { id: string; url: string }[]
  metadata: {
    label?: Record<string, string>
    sale_unit?: string
    season_months?: number[]
  } | null
  options: { title: string }[]
  variants: Variant[]
  producer?: ProducerSummary
  product_set?: { code: string; name: string; group?: { code: string } }
}

export type Certificate = {
  code: string
  star: number
  potential_five: boolean
  valid_from: string
  valid_to: string
}

const FIELDS = [
  "id,title,handle,description,thumbnail,metadata,*images,options.title",
  "*producer",
  "product_set.code,product_set.name,product_set.group.code",
  "variants.id,variants.title,variants.metadata,variants.manage_inventory,variants.allow_backorder",
  "*variants.calculated_price,+variants.inventory_quantity",
].join(",")

/** A product on sale by its handle, prices in đồng; throws BackendError 404 where there is none. */
export async function loadProduct(handle: string, locale: "vi" | "en"): Promise<Product> {
  const { products } = await callStore<{ products: Product[] }>("GET", "/store/products", {
    query: { handle, limit: 1, fields: FIELDS, region_id: await regionId() },
    locale,
  })
  const [product] = products
  if (!product) {
    throw new BackendError(404, "not_found", "This product is not on sale.")
  }
  return product
}

/** The certificate whose star shines now, or null. */
export async function loadCertificate(productId: string): Promise<Certificate | null> {
  const { certificates } = await callStore<{ certificates: Certificate[] }>("GET", "/store/certificates", {
    query: { product_id: productId },
  })
  return [...certificates].sort((a, b) => b.star - a.star)[0] ?? null
}

export const priceOf = (variant: Variant): number => variant.calculated_price?.calculated_amount ?? 0

export const isBuyable = (variant: Variant): boolean =>
  !variant.manage_inventory || variant.allow_backorder || variant.inventory_quantity > 0
