import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OwnVariant } from "../../../lib/goods/own-variant"

type Input = { variants: OwnVariant[]; keepOne?: boolean }

/** Refuses to remove goods that a running order waits for, and the last variant of a product that stays. */
export const checkRemovableStep = createStep("check-removable", async ({ variants, keepOne }: Input) => {
  if (keepOne && variants.some(({ other_titles }) => other_titles.length === 0)) {
    throw refusal("last_variant", "A product needs at least one variant; delete the product instead.")
  }
  if (variants.some(({ reserved_quantity }) => reserved_quantity > 0)) {
    throw refusal(
      "stock_reserved",
      "Running orders hold goods of this: unpublish it, and delete it when they are done.",
    )
  }
  return new StepResponse(null)
})

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
