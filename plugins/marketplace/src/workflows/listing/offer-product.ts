import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryItemsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { inventoryItemOf, medusaProduct } from "../../lib/goods/medusa-product"
import type { AdditionalData, NewProduct } from "../../lib/goods/product-input"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { attachUploadsStep } from "../upload/steps/attach-uploads"
import { createListingsWorkflow } from "./create-listings"
import { checkProductDataWorkflow, writeProductDataWorkflow } from "./product-data"
import { loadStallStep } from "./steps/load-stall"
import { nameProductStep } from "./steps/name-product"

export type OfferProductInput = {
  producer_id: string
  actor: Actor
  product: NewProduct
  additional_data?: AdditionalData
}

/**
 * Makes a producer's new product with its variants, prices (đồng), first stock and pictures, as a draft listing bound
 * to the producer's shipping profile and stock location. Answers `{id}` of the product. Errors: `invalid_data` for a
 * foreign picture or wrong additional data, `not_allowed` for a SKU in use; nothing is left then.
 */
export const offerProductWorkflow = createWorkflow("offer-product", (input: OfferProductInput) => {
  const productId = inTurn(
    transform({ input }, ({ input }) => `goods-of:${input.producer_id}`),
    () => {
      checkProductDataWorkflow.runAsStep({ input: { additional_data: input.additional_data } })
      const stall = loadStallStep(input.producer_id)
      const names = nameProductStep(
        transform({ input, stall }, ({ input, stall }) => ({
          title: input.product.title,
          stall,
          skus: input.product.variants.map(({ sku }) => sku),
        })),
      )
      attachUploadsStep({
        producer_id: input.producer_id,
        urls: transform({ input }, ({ input }) => (input.product.images ?? []).map(({ url }) => url)),
      })
      const items = createInventoryItemsWorkflow.runAsStep({
        input: transform({ input, names, stall }, ({ input, names, stall }) => ({
          items: input.product.variants.map((variant, index) =>
            inventoryItemOf(variant, names.skus[index] ?? "", stall),
          ),
        })),
      })
      const products = createProductsWorkflow.runAsStep({
        input: transform({ input, names, stall, items }, ({ input, names, stall, items }) => ({
          products: [medusaProduct(input.product, names, stall, items)],
        })),
      })
      const id = transform({ products }, ({ products }) => products[0]?.id ?? "")
      createListingsWorkflow.runAsStep({
        input: {
          listings: transform({ id, input }, ({ id, input }) => [
            { product_id: id, producer_id: input.producer_id, status: "draft" as const },
          ]),
        },
      })
      writeProductDataWorkflow.runAsStep({
        input: { product_id: id, additional_data: input.additional_data },
      })
      return id
    },
  )
  recordAuditStep(
    transform({ input, productId }, ({ input, productId }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "product",
        entity_id: productId,
        action: "create",
        after: { ...input.product, additional_data: input.additional_data ?? null },
      },
    ]),
  )
  return new WorkflowResponse(transform({ productId }, ({ productId }) => ({ id: productId })))
})
