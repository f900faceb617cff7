import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { changedOf } from "../../lib/goods/content"
import { editOf } from "../../lib/goods/edit-of"
import type { AdditionalData, ProductEdit } from "../../lib/goods/product-input"
import { inTurn } from "../in-turn"
import { checkProductDataWorkflow } from "../listing/product-data"
import { readContent } from "../listing/steps/load-content"
import { loadOwnListingStep } from "../listing/steps/load-own-listing"
import { attachUploadsStep } from "../upload/steps/attach-uploads"
import { announceProposal } from "./announce-proposal"
import { checkAssistanceStep } from "./steps/check-assistance"
import { proposeChangeStep } from "./steps/propose-change"

export type AssistProductInput = {
  producer_id: string
  product_id: string
  actor: Actor
  edit: ProductEdit
  additional_data?: AdditionalData
}

/**
 * An operator's edit of a product for a producer who asked for help; it goes live when the producer confirms. Answers
 * the change. Errors: `not_found`, `not_allowed` (`assistance_not_requested`, `nothing_changes`, `change_open`),
 * `invalid_data` (`foreign_picture`, additional data).
 */
export const assistProductWorkflow = createWorkflow("assist-product", (input: AssistProductInput) => {
  const ids = { product_id: input.product_id, producer_id: input.producer_id }
  const change = inTurn(
    transform({ input }, ({ input }) => `product:${input.product_id}`),
    () => {
      checkAssistanceStep(input.producer_id)
      loadOwnListingStep(ids)
      checkProductDataWorkflow.runAsStep({ input: { additional_data: input.additional_data } })
      const content = readContent(input.product_id)
      attachUploadsStep({
        ...ids,
        urls: transform({ input }, ({ input }) => (input.edit.images ?? []).map(({ url }) => url)),
      })
      return proposeChangeStep({
        ...ids,
        kind: "product",
        actor: input.actor,
        change: transform({ input, content }, ({ input, content }) =>
          changedOf(content, editOf(input.edit, input.additional_data)),
        ),
      })
    },
  )
  announceProposal(change, input.actor)
  return new WorkflowResponse(change)
})
