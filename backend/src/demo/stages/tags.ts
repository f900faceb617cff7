import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductTagsWorkflow } from "@medusajs/medusa/core-flows"
import type { DemoProduct } from "../catalogue/types"

/** The ids of all tags the products carry, by value. */
export async function ensureTags(
  container: MedusaContainer,
  products: DemoProduct[],
): Promise<Map<string, string>> {
  const values = [...new Set(products.flatMap(({ tags }) => tags))]
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProductTags({ value: values }, { take: values.length })
  const known = new Set(existing.map(({ value }) => value))
  const product_tags = values.filter((value) => !known.has(value)).map((value) => ({ value }))
  const created =
    product_tags.length > 0
      ? (await createProductTagsWorkflow(container).run({ input: { product_tags } })).result
      : []
  return new Map([...existing, ...created].map(({ value, id }) => [value, id]))
}
