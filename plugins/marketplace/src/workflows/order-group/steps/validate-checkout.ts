import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckoutCart } from "../../../lib/checkout-cart"
import { whatIsMissing } from "../../../lib/checkout-problems"
import type { Seller } from "../../../lib/plan-orders"

/** Refuses, in words, a cart that is not ready to be ordered. */
export const validateCheckoutStep = createStep(
  "validate-checkout",
  async ({ cart, sellers }: { cart: CheckoutCart; sellers: Seller[] }) => {
    const problem = whatIsMissing(cart, sellers)
    if (problem) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
    }
    return new StepResponse(null)
  },
)
