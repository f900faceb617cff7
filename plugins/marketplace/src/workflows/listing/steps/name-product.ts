import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProductNames, Stall } from "../../../lib/goods/medusa-product"
import { freeNames } from "../../../lib/goods/numbered"
import { slugOf } from "../../../lib/slug"
import { skuTaken, variantsWith } from "./skus"

const STEM_LENGTH = 20

/** A free handle for a new product, and SKUs as `nameVariantsStep` gives them. */
export const nameProductStep = createStep(
  "name-product",
  async (input: { title: string; stall: Stall; skus: (string | null | undefined)[] }, { container }) => {
    const handle = await freeHandle(container.resolve(Modules.PRODUCT), slugOf(input.title) || "san-pham")
    return new StepResponse<ProductNames>({ handle, skus: await skusFor(container, input) })
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

async function freeHandle(products: IProductModuleService, slug: string): Promise<string> {
  const takenOf = async (handles: string[]) => {
    const taken = await products.listProducts({ handle: handles }, { select: ["handle"], take: null })
    return new Set(taken.map(({ handle }) => handle))
  }
  if (!(await takenOf([slug])).has(slug)) {
    return slug
  }
  const [handle = slug] = await freeNames(slug, { count: 1, first: 2 }, takenOf)
  return handle
}
