import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryItemsWorkflow,
  createProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { inventoryItemOf, medusaVariant } from "../../lib/goods/medusa-product"
import type { NewVariant } from "../../lib/goods/product-input"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { checkNewVariantStep } from "./steps/check-new-variant"
import { loadOwnListingStep } from "./steps/load-own-listing"
import { loadStallStep } from "./steps/load-stall"
import { nameVariantsStep } from "./steps/name-products"

export type AddVariantInput = {
  producer_id: string
  product_id: string
  actor: Actor
  variant: NewVariant
}

/**
 * Adds a variant with its price (đồng) and first stock to a producer's own product; it is on sale at once where the
 * listing is. Answers `{id}` of the variant. Errors: `not_found` for a foreign product, `not_allowed` for a SKU in use
 * (`sku_taken`) or a product whose options are not a producer's to extend (`options_not_simple`), `invalid_data` for a
 * title that the product has already or for one variant too many.
 */
export const addVariantWorkflow = createWorkflow("add-variant", (input: AddVariantInput) => {
  const ids = { product_id: input.product_id, producer_id: input.producer_id }
  const id = inTurn(
    transform({ input }, ({ input }) => `goods-of:${input.producer_id}`),
    () => {
      loadOwnListingStep(ids)
      const stall = loadStallStep(input.producer_id)
      const option = checkNewVariantStep({ product_id: input.product_id, title: input.variant.title })
      const skus = nameVariantsStep({
        stall,
        skus: transform({ input }, ({ input }) => [input.variant.sku]),
      })
      setProductProductOptionsWorkflow.runAsStep({
        input: {
          product_id: input.product_id,
          update: transform({ input, option }, ({ input, option }) => [
            { product_option_id: option.id, add: [{ value: input.variant.title }] },
          ]),
        },
      })
      const items = createInventoryItemsWorkflow.runAsStep({
        input: {
          items: transform({ input, skus, stall }, ({ input, skus, stall }) => [
            inventoryItemOf(input.variant, skus[0] ?? "", stall),
          ]),
        },
      })
      const variants = createProductVariantsWorkflow.runAsStep({
        input: {
          product_variants: transform(
            { input, skus, items, option },
            ({ input: { product_id, variant }, skus, items, option }) => [
              { product_id, ...medusaVariant(variant, skus[0] ?? "", items, option) },
            ],
          ),
        },
      })
      return transform({ variants }, ({ variants }) => variants[0]?.id ?? "")
    },
  )
  recordAuditStep(
    transform({ input, id }, ({ input, id }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "variant",
        entity_id: id,
        action: "create",
        after: { product_id: input.product_id, ...input.variant },
      },
    ]),
  )
  return new WorkflowResponse(transform({ id }, ({ id }) => ({ id })))
})
