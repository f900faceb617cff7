import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryItemsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { inventoryItemsOf, medusaProduct } from "../../lib/goods/medusa-product"
import type { AdditionalData, NewProduct } from "../../lib/goods/product-input"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { attachUploadsStep } from "../upload/steps/attach-uploads"
import { createListingsWorkflow } from "./create-listings"
import { loadStallStep } from "./steps/load-stall"
import { nameProductsStep } from "./steps/name-products"
import { checkProductsDataStep, writeProductsDataStep } from "./steps/products-data"

export type OfferProductsInput = {
  producer_id: string
  actor: Actor
  offers: { product: NewProduct; additional_data?: AdditionalData }[]
}

/**
 * Makes a producer's new products with their variants, prices (đồng), first stock and pictures, each as a draft listing
 * bound to the producer's shipping profile and stock location. Answers their ids in the order of `offers`. Errors:
 * `invalid_data` for a foreign picture or wrong additional data, `not_allowed` for a SKU in use; of none of them
 * anything is left then.
 */
export const offerProductsWorkflow = createWorkflow("offer-products", (input: OfferProductsInput) => {
  const ids = inTurn(
    transform({ input }, ({ input }) => `goods-of:${input.producer_id}`),
    () => {
      checkProductsDataStep(
        transform({ input }, ({ input }) => input.offers.map(({ additional_data }) => additional_data)),
      )
      const stall = loadStallStep(input.producer_id)
      const named = nameProductsStep({
        stall,
        products: transform({ input }, ({ input }) => input.offers.map(({ product }) => product)),
      })
      attachUploadsStep({
        producer_id: input.producer_id,
        urls: transform({ input }, ({ input }) =>
          input.offers.flatMap(({ product }) => (product.images ?? []).map(({ url }) => url)),
        ),
      })
      const items = createInventoryItemsWorkflow.runAsStep({
        input: transform({ named, stall }, ({ named, stall }) => ({
          items: named.flatMap(({ product, names }) => inventoryItemsOf(product, names, stall)),
        })),
      })
      const products = createProductsWorkflow.runAsStep({
        input: transform({ named, stall, items }, ({ named, stall, items }) => ({
          products: named.map(({ product, names }) => medusaProduct(product, names, stall, items)),
        })),
      })
      const ids = transform({ products, named }, ({ products, named }) => {
        const idOf = new Map(products.map(({ handle, id }) => [handle, id]))
        return named.map(({ names }) => idOf.get(names.handle) ?? "")
      })
      createListingsWorkflow.runAsStep({
        input: {
          listings: transform({ ids, input }, ({ ids, input }) =>
            ids.map((product_id) => ({
              product_id,
              producer_id: input.producer_id,
              status: "draft" as const,
            })),
          ),
        },
      })
      writeProductsDataStep(
        transform({ ids, input }, ({ ids, input }) =>
          input.offers.map(({ additional_data }, index) => ({
            product_id: ids[index] ?? "",
            additional_data,
          })),
        ),
      )
      return ids
    },
  )
  recordAuditStep(
    transform({ input, ids }, ({ input: { actor, producer_id, offers }, ids }) =>
      offers.map(({ product, additional_data }, index) => ({
        actor,
        producer_id,
        entity: "product",
        entity_id: ids[index] ?? "",
        action: "create",
        after: { ...product, additional_data: additional_data ?? null },
      })),
    ),
  )
  return new WorkflowResponse(ids)
})
