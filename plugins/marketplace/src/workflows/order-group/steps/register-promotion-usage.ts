import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckoutCart } from "../../../lib/checkout-cart"
import { promotionUsageOf } from "../../../lib/promotion-usage"

/** Counts the cart's promotions once against their budgets, however many orders it becomes. */
export const registerPromotionUsageStep = createStep(
  "register-promotion-usage",
  async (cart: CheckoutCart, { container }) => {
    const { computedActions, registrationContext } = promotionUsageOf(cart)
    if (computedActions.length > 0) {
      await container.resolve(Modules.PROMOTION).registerUsage(computedActions, registrationContext)
    }
    return new StepResponse(null, { computedActions, registrationContext })
  },
  async (usage, { container }) => {
    if (usage?.computedActions.length) {
      await container.resolve(Modules.PROMOTION).revertUsage(usage.computedActions, usage.registrationContext)
    }
  },
)
