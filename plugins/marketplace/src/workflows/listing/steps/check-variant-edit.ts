import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OwnVariant } from "../../../lib/goods/own-variant"
import type { VariantEdit } from "../../../lib/goods/product-input"
import { skuTaken, variantsWith } from "./skus"

type Input = { variant: OwnVariant; edit: VariantEdit }

/** Refuses a title that the product has already and a SKU that another variant has; the database has the last word. */
export const checkVariantEditStep = createStep(
  "check-variant-edit",
  async ({ variant, edit }: Input, { container }) => {
    if (edit.title && variant.other_titles.includes(edit.title)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `This product has a variant "${edit.title}" already.`,
      )
    }
    const owners = await variantsWith(container.resolve(Modules.PRODUCT), edit.sku ? [edit.sku] : [])
    const other = owners.find(({ id }) => id !== variant.id)
    if (other) {
      throw skuTaken(other.sku)
    }
    return new StepResponse(null)
  },
)
