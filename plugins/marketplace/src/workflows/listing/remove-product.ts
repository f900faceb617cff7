import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { recordAuditStep } from "../audit/steps/record-audit"
import { withdrawOpenChangeStep } from "../change/steps/withdraw-open-change"
import { inTurn } from "../in-turn"
import { checkRemovableStep } from "./steps/check-removable"
import { deleteListingStep } from "./steps/delete-listing"
import { readContent } from "./steps/load-content"
import { loadOwnListingStep } from "./steps/load-own-listing"
import { loadOwnVariantsStep } from "./steps/load-own-variant"

export type RemoveProductInput = { producer_id: string; product_id: string; actor: Actor }

/**
 * Takes a producer's own product out of the market with its variants, stock and listing. Orders already placed keep
 * their lines. Errors: `not_found` for a foreign product, `not_allowed` (`stock_reserved`) while running orders hold
 * goods of it.
 */
export const removeProductWorkflow = createWorkflow("remove-product", (input: RemoveProductInput) => {
  const { listing, content } = inTurn(
    transform({ input }, ({ input }) => `product:${input.product_id}`),
    () => {
      const listing = loadOwnListingStep({ product_id: input.product_id, producer_id: input.producer_id })
      const content = readContent(input.product_id)
      checkRemovableStep({ variants: loadOwnVariantsStep(input.product_id) })
      withdrawOpenChangeStep(input.product_id)
      deleteListingStep(listing.id)
      deleteProductsWorkflow.runAsStep({
        input: { ids: transform({ input }, ({ input }) => [input.product_id]) },
      })
      return { listing, content }
    },
  )
  recordAuditStep(
    transform({ input, listing, content }, ({ input, listing, content }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "product",
        entity_id: input.product_id,
        action: "delete",
        before: { status: listing.status, ...content },
      },
    ]),
  )
  return new WorkflowResponse(transform({ input }, ({ input }) => ({ id: input.product_id })))
})
