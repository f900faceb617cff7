import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fold } from "../../lib/fold"
import type { ProductView } from "../../lib/goods/product-view"
import type { Goods } from "../../lib/imports/plan-product-rows"
import { LISTING_MODULE } from "../../modules/listing"
import { readProducts } from "../listing/read-products"

/** As many as one query takes at a time. */
const CHUNK = 500
const PRODUCTS_CHUNK = 100

type Wanted = { producer_id: string; skus: string[]; titles: string[] }

/** The stall's products that have one of these SKUs or titles, and which of the SKUs belong to somebody else. */
export async function loadGoods(container: MedusaContainer, wanted: Wanted): Promise<Goods> {
  const { producer_id, titles } = wanted
  const variants = await variantsOf(container, wanted.skus)
  const named = [...new Set(variants.map(({ product_id }) => product_id))]
  const listings = container.resolve(LISTING_MODULE)
  const found = await Promise.all([
    ...chunks(named, CHUNK).map((product_id) =>
      listings.listListings({ producer_id, product_id }, { take: null }),
    ),
    ...chunks([...new Set(titles.map(fold))], CHUNK).map((search_title) =>
      listings.listListings({ producer_id, search_title }, { take: null }),
    ),
  ])
  const own = [...new Map(found.flat().map((listing) => [listing.id, listing])).values()]
  const products: ProductView[] = []
  for (const part of chunks(own, PRODUCTS_CHUNK)) {
    products.push(...(await readProducts(container, part)))
  }
  const ownIds = new Set(own.map(({ product_id }) => product_id))
  const foreign = variants.filter(({ product_id }) => !ownIds.has(product_id))
  return { products, taken: new Set(foreign.map(({ sku }) => sku)) }
}

async function variantsOf(container: MedusaContainer, skus: string[]) {
  const products = container.resolve(Modules.PRODUCT)
  const found: { sku: string; product_id: string }[] = []
  for (const sku of chunks([...new Set(skus.filter(Boolean))], CHUNK)) {
    const part = await products.listProductVariants({ sku }, { select: ["sku", "product_id"], take: null })
    found.push(...part.map(({ sku, product_id }) => ({ sku: sku ?? "", product_id: product_id ?? "" })))
  }
  return found
}

export function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
