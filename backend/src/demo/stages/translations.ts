import type { MedusaContainer } from "@medusajs/framework/types"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import type { StoredProduct } from "./products"

const ENGLISH = "en-US"

/** English titles and descriptions, and the English names of the variants that have one of their own. */
export async function translateGoods(container: MedusaContainer, goods: StoredProduct[]): Promise<void> {
  const products = goods.map(({ id, product }) => ({
    reference: "product",
    reference_id: id,
    locale_code: ENGLISH,
    translations: { title: product.titleEn, description: product.descriptionEn },
  }))
  const variants = goods.flatMap(({ product, variantIds }) =>
    product.variants.map(({ title, titleEn }, index) => ({
      own: title !== titleEn,
      reference: "product_variant",
      reference_id: variantIds[index] ?? "",
      locale_code: ENGLISH,
      translations: { title: titleEn },
    })),
  )
  const ofVariants = variants.filter(({ own }) => own).map(({ own: _, ...translation }) => translation)
  await createTranslationsWorkflow(container).run({ input: { translations: [...products, ...ofVariants] } })
}
