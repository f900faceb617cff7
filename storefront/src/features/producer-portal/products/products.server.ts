import { callStore } from "../../../lib/medusa.ts"
import { callProducer } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import type { Product, VariantBody } from "./product.ts"
import type { VariantBodyWithNulls } from "./variant-form.ts"

export type ProductList = { products: Product[]; count: number; limit: number; offset: number }
export type ProductAction = "submit" | "withdraw" | "unpublish" | "republish"

/** What may be written about a product; photos by their URLs, in their order. */
export type ProductBody = {
  title?: string
  description?: string
  images?: { url: string }[]
  sale_unit?: string
  label?: Record<string, string>
  variants?: VariantBody[]
  additional_data?: { product_set_code: string }
}

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

const at = (...parts: string[]): string => ["/producer/products", ...parts.map(encodeURIComponent)].join("/")

export function listProducts(
  context: Context,
  query: Record<string, string | number | undefined>,
): Promise<ProductList> {
  return callProducer<ProductList>(context, "GET", at(), { query })
}

/** A product of the stall; throws BackendError 404 for any other id. */
export async function findProduct(context: Context, id: string): Promise<Product> {
  return productOf(callProducer(context, "GET", at(id)))
}

export async function createProduct(context: Context, body: ProductBody): Promise<Product> {
  return productOf(callProducer(context, "POST", at(), { body }))
}

/** Saves a part of a product. On sale, what an operator must see first comes back as its `pending_change`. */
export async function updateProduct(context: Context, id: string, body: ProductBody): Promise<Product> {
  return productOf(callProducer(context, "POST", at(id), { body }))
}

export async function actOnProduct(context: Context, id: string, action: ProductAction): Promise<void> {
  await callProducer(context, "POST", at(id, action))
}

export async function removeProduct(context: Context, id: string): Promise<void> {
  await callProducer(context, "DELETE", at(id))
}

export async function addVariant(context: Context, id: string, body: VariantBody): Promise<void> {
  await callProducer(context, "POST", at(id, "variants"), { body })
}

export async function updateVariant(
  context: Context,
  id: string,
  variantId: string,
  body: VariantBodyWithNulls,
): Promise<void> {
  await callProducer(context, "POST", at(id, "variants", variantId), { body })
}

export async function removeVariant(context: Context, id: string, variantId: string): Promise<void> {
  await callProducer(context, "DELETE", at(id, "variants", variantId))
}

export type ProductGroup = {
  code: string
  name: string
  name_en: string
  sets: { code: string; name: string }[]
}

/** The product sets a product may belong to, by their groups. */
export async function listProductGroups(): Promise<ProductGroup[]> {
  const { product_groups } = await callStore<{ product_groups: ProductGroup[] }>(
    "GET",
    "/store/product-groups",
  )
  return product_groups.filter(({ sets }) => sets.length > 0)
}

async function productOf(answer: Promise<{ product: Product }>): Promise<Product> {
  return (await answer).product
}
