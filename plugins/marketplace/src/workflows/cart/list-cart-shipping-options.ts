import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { listShippingOptionsForCartWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { optionsOfProfilesStep } from "./steps/options-of-profiles"

type Input = { cart_id: string; is_return: boolean; fields: string[] }

/**
 * Medusa's own list of a cart's shipping options, in Medusa's own shape, but only of the producers whose goods are in
 * the cart: the sales channel alone would offer the options of every producer.
 */
export const listCartShippingOptionsWorkflow = createWorkflow(
  "list-cart-shipping-options",
  (input: Input) => {
    const { data: cart } = useQueryGraphStep({
      entity: "cart",
      fields: ["id", "items.id", "items.variant.product.shipping_profile.id"],
      filters: { id: input.cart_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const candidates = optionsOfProfilesStep({ cart })
    const options = listShippingOptionsForCartWorkflow.runAsStep({
      input: transform({ input, candidates }, ({ input, candidates }) => ({
        ...input,
        option_ids: candidates.map(({ id }) => id),
      })),
    })
    return new WorkflowResponse(options)
  },
)
