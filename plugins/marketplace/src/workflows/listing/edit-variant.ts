import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  updateInventoryItemsWorkflow,
  updateProductOptionValuesWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ListingEvents } from "../../lib/events"
import { inventoryUpdates, variantUpdate } from "../../lib/goods/medusa-product"
import { changedValues } from "../../lib/goods/own-variant"
import type { VariantEdit } from "../../lib/goods/product-input"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { setStockWorkflow } from "../inventory/set-stock"
import { checkVariantEditStep } from "./steps/check-variant-edit"
import { loadOwnListingStep } from "./steps/load-own-listing"
import { loadOwnVariantStep } from "./steps/load-own-variant"

export type EditVariantInput = {
  producer_id: string
  product_id: string
  variant_id: string
  actor: Actor
  edit: VariantEdit
  /** What was counted; leave it out to leave the stock alone. */
  stocked_quantity?: number
}

/**
 * Changes a variant of a producer's own product at once: title, SKU, price (đồng), net quantity, weight, measures and
 * stock. Its option value and inventory item follow. Errors: `not_found` for a foreign product or variant, `not_allowed`
 * for a SKU in use (`sku_taken`) and less stock than orders have reserved (`stock_reserved`), `invalid_data` for a title
 * that the product has already.
 */
export const editVariantWorkflow = createWorkflow("edit-variant", (input: EditVariantInput) => {
  const { listing, variant } = inTurn(
    transform({ input }, ({ input }) => `product:${input.product_id}`),
    () => {
      const listing = loadOwnListingStep({ product_id: input.product_id, producer_id: input.producer_id })
      const variant = loadOwnVariantStep({ product_id: input.product_id, variant_id: input.variant_id })
      checkVariantEditStep({ variant, edit: input.edit })
      when("stock-was-counted", { input }, ({ input }) => input.stocked_quantity !== undefined).then(() => {
        setStockWorkflow.runAsStep({
          input: transform(
            { input },
            ({ input: { producer_id, actor, variant_id, stocked_quantity = 0 } }) => ({
              producer_id,
              actor,
              items: [{ variant_id, stocked_quantity }],
            }),
          ),
        })
      })
      when("own-option", { input, variant }, ({ input, variant }) =>
        Boolean(input.edit.title && variant.option),
      ).then(() => {
        updateProductOptionValuesWorkflow.runAsStep({
          input: transform({ input, variant }, ({ input, variant }) => ({
            id: variant.option?.value_id ?? "",
            update: { value: input.edit.title ?? "" },
          })),
        })
      })
      updateInventoryItemsWorkflow.runAsStep({
        input: {
          updates: transform({ input, variant }, ({ input, variant }) =>
            inventoryUpdates(variant.inventory_item_ids, input.edit),
          ),
        },
      })
      // Last of all: Medusa cannot put the old prices back when a later step fails.
      updateProductVariantsWorkflow.runAsStep({
        input: {
          product_variants: transform({ input }, ({ input }) => [
            { id: input.variant_id, ...variantUpdate(input.edit) },
          ]),
        },
      })
      return { listing, variant }
    },
  )
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
        action: "update",
        ...changedValues(variant.values, input.edit),
      },
    ]),
  )
  return new WorkflowResponse(variant)
})
