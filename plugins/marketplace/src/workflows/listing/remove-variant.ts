import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  deleteProductVariantsWorkflow,
  emitEventStep,
  setProductProductOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ListingEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { checkRemovableStep } from "./steps/check-removable"
import { loadOwnListingStep } from "./steps/load-own-listing"
import { loadOwnVariantStep } from "./steps/load-own-variant"

export type RemoveVariantInput = {
  producer_id: string
  product_id: string
  variant_id: string
  actor: Actor
}

/**
 * Takes a variant of a producer's own product away, with its stock. Errors: `not_found` for a foreign product or
 * variant, `not_allowed` for the last one (`last_variant`) or while goods of it are reserved by orders
 * (`stock_reserved`).
 */
export const removeVariantWorkflow = createWorkflow("remove-variant", (input: RemoveVariantInput) => {
  const { listing, variant } = inTurn(
    transform({ input }, ({ input }) => `product:${input.product_id}`),
    () => {
      const listing = loadOwnListingStep({ product_id: input.product_id, producer_id: input.producer_id })
      const variant = loadOwnVariantStep({ product_id: input.product_id, variant_id: input.variant_id })
      checkRemovableStep({ variants: transform({ variant }, ({ variant }) => [variant]), keepOne: true })
      deleteProductVariantsWorkflow.runAsStep({
        input: { ids: transform({ input }, ({ input }) => [input.variant_id]) },
      })
      when("own-option", { variant }, ({ variant }) => variant.option !== null).then(() => {
        setProductProductOptionsWorkflow.runAsStep({
          input: {
            product_id: input.product_id,
            update: transform({ variant }, ({ variant: { option } }) =>
              option ? [{ product_option_id: option.option_id, remove: [option.value_id] }] : [],
            ),
          },
        })
      })
      return { listing, variant }
    },
  )
  // Once it is gone, nobody can tell from the variant which product it belonged to.
  emitEventStep({
    eventName: ListingEvents.UPDATED,
    data: transform({ listing }, ({ listing: { id, product_id } }) => ({ id, product_id })),
  })
  recordAuditStep(
    transform({ input, variant }, ({ input, variant }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "variant",
        entity_id: input.variant_id,
        action: "delete",
        before: { product_id: input.product_id, ...variant.values },
      },
    ]),
  )
  return new WorkflowResponse(transform({ input }, ({ input }) => ({ id: input.variant_id })))
})
