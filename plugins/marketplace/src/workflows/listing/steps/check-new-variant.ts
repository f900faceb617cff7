import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MOST_VARIANTS } from "../../../lib/goods/product-input"

type Input = { product_id: string; title: string }

/** Answers the one option that a new variant's title becomes a value of, and its place; says why where that cannot be. */
export const checkNewVariantStep = createStep(
  "check-new-variant",
  async ({ product_id, title }: Input, { container }) => {
    const product = await container
      .resolve(Modules.PRODUCT)
      .retrieveProduct(product_id, { relations: ["options", "variants"] })
    const [option] = product.options
    if (!option || product.options.length > 1 || option.is_exclusive === false) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The options of this product were set by the market's office; ask it to add a variant.",
        "options_not_simple",
      )
    }
    if (product.variants.some((variant) => variant.title === title)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `This product has a variant "${title}" already.`)
    }
    if (product.variants.length >= MOST_VARIANTS) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `A product has at most ${MOST_VARIANTS} variants.`,
      )
    }
    return new StepResponse({ id: option.id, title: option.title, rank: product.variants.length })
  },
)
