import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProductNames, Stall } from "../../../lib/goods/medusa-product"
import { freeNames } from "../../../lib/goods/numbered"
import type { NewProduct } from "../../../lib/goods/product-input"
import { slugOf } from "../../../lib/slug"
import { skuTaken, variantsWith } from "./skus"

const STEM_LENGTH = 20

type NamedProduct = { product: NewProduct; names: ProductNames }

/** New products, each with a free handle and with SKUs as `nameVariantsStep` gives them. */
export const nameProductsStep = createStep(
  "name-products",
  async ({ stall, products }: { stall: Stall; products: NewProduct[] }, { container }) => {
    const wished = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    const skus = await skusFor(container, { stall, skus: wished })
    const named: NamedProduct[] = []
    for (const product of products) {
      const given = new Set(named.map(({ names }) => names.handle))
      const slug = slugOf(product.title) || "san-pham"
      const handle = await freeHandle(container.resolve(Modules.PRODUCT), slug, given)
      named.push({ product, names: { handle, skus: skus.splice(0, product.variants.length) } })
    }
    return new StepResponse(named)
  },
)

/** The SKUs of new variants: the wished-for ones if they are free, and `<producer>-<n>` where none was wished for. */
export const nameVariantsStep = createStep(
  "name-variants",
  async (input: { stall: Stall; skus: (string | null | undefined)[] }, { container }) =>
    new StepResponse(await skusFor(container, input)),
)

async function skusFor(
  container: MedusaContainer,
  { stall, skus }: { stall: Stall; skus: (string | null | undefined)[] },
): Promise<string[]> {
  const products = container.resolve(Modules.PRODUCT)
  const wished = skus.flatMap((sku) => sku || [])
  const [other] = await variantsWith(products, wished)
  if (other) {
    throw skuTaken(other.sku)
  }
  const stem = slugOf(stall.handle, STEM_LENGTH).toUpperCase()
  const [, used] = await products.listAndCountProductVariants(
    { sku: { $like: `${stem}-%` } },
    { select: ["id"], take: 1 },
  )
  const made = await freeNames(
    stem,
    { count: skus.length - wished.length, first: used + 1 },
    async (names) => {
      const taken = await variantsWith(products, names)
      return new Set([...wished, ...taken.map(({ sku }) => sku ?? "")])
    },
  )
  return skus.map((sku) => sku || (made.shift() ?? ""))
}

/** A handle that neither a product nor one of `given` has. */
async function freeHandle(
  products: IProductModuleService,
  slug: string,
  given: Set<string>,
): Promise<string> {
  const takenOf = async (handles: string[]) => {
    const taken = await products.listProducts({ handle: handles }, { select: ["handle"], take: null })
    return new Set([...given, ...taken.map(({ handle }) => handle)])
  }
  if (!(await takenOf([slug])).has(slug)) {
    return slug
  }
  const [handle = slug] = await freeNames(slug, { count: 1, first: 2 }, takenOf)
  return handle
}
