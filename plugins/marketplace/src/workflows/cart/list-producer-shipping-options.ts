import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { listShippingOptionsForCartWithPricingWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { shippingChoicesOf } from "../../lib/shipping-choices"
import { optionsOfProfilesStep } from "./steps/options-of-profiles"

const CART_FIELDS = [
  "id",
  "items.id",
  "items.product_id",
  "items.variant.product.shipping_profile.id",
  "items.variant.product.producer.id",
  "items.variant.product.producer.handle",
  "items.variant.product.producer.name",
  "shipping_methods.shipping_option_id",
]

/**
 * The shipping choices of a cart, one group per producer. Only the options of the cart's own producers are priced, by
 * Medusa's own workflow and thus with its rules and hooks.
 */
export const listProducerShippingOptionsWorkflow = createWorkflow(
  "list-producer-shipping-options",
  (input: { cart_id: string }) => {
    const { data: cart } = useQueryGraphStep({
      entity: "cart",
      fields: CART_FIELDS,
      filters: { id: input.cart_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const candidates = optionsOfProfilesStep({ cart })
    const options = listShippingOptionsForCartWithPricingWorkflow.runAsStep({
      input: transform({ input, candidates }, ({ input, candidates }) => ({
        cart_id: input.cart_id,
        options: candidates,
        is_return: false,
      })),
    })
    return new WorkflowResponse(
      transform({ cart, options }, ({ cart, options }) => shippingChoicesOf(cart, options)),
    )
  },
)
