import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckoutCart } from "../../../lib/checkout-cart"
import { planOrders, type Seller } from "../../../lib/plan-orders"

/** Decides every order of the group and its ids before anything is written. */
export const planOrdersStep = createStep(
  "plan-orders",
  async ({ cart, sellers }: { cart: CheckoutCart; sellers: Seller[] }) =>
    new StepResponse(planOrders(cart, sellers, (kind) => generateEntityId(undefined, kind))),
)
