import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { PartialContent } from "../../lib/goods/content"
import { productUpdate } from "../../lib/goods/medusa-product"
import { attachUploadsStep } from "../upload/steps/attach-uploads"
import { writeProductDataWorkflow } from "./product-data"
import { syncSearchTitlesStep } from "./steps/sync-search-titles"

type WriteContentInput = {
  product_id: string
  producer_id: string
  content: PartialContent
  sale_unit?: string | null
}

/**
 * Puts content into a product, whoever let it pass: words and pictures through Medusa's own update, additional data
 * through the hook `write`. What `content` does not name stays. Fails with `invalid_data` for a foreign picture.
 */
export const writeContentWorkflow = createWorkflow("write-content", (input: WriteContentInput) => {
  const update = transform({ input }, ({ input }) => productUpdate(input.content, input.sale_unit))
  attachUploadsStep({
    producer_id: input.producer_id,
    product_id: input.product_id,
    urls: transform({ input }, ({ input }) => input.content.images ?? []),
  })
  when("words-or-pictures", { update }, ({ update }) => Object.keys(update).length > 0).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ input, update }, ({ input, update }) => ({
        products: [{ id: input.product_id, ...update }],
      })),
    })
    syncSearchTitlesStep(transform({ input }, ({ input }) => [input.product_id]))
  })
  when("additional-data", { input }, ({ input }) => input.content.additional_data !== undefined).then(() => {
    writeProductDataWorkflow.runAsStep({
      input: { product_id: input.product_id, additional_data: input.content.additional_data },
    })
  })
  return new WorkflowResponse(update)
})
