import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ListingEvents } from "../../lib/events"
import { editOf } from "../../lib/goods/edit-of"
import { leftBehind } from "../../lib/goods/plan-edit"
import type { AdditionalData, ProductEdit } from "../../lib/goods/product-input"
import { recordAuditStep } from "../audit/steps/record-audit"
import { loadOpenChangeStep } from "../change/steps/load-open-change"
import { saveOwnChangeStep } from "../change/steps/save-own-change"
import { inTurn } from "../in-turn"
import { attachUploadsStep } from "../upload/steps/attach-uploads"
import { releaseUploadsStep } from "../upload/steps/release-uploads"
import { checkProductDataWorkflow } from "./product-data"
import { readContent } from "./steps/load-content"
import { loadOwnListingStep } from "./steps/load-own-listing"
import { planEditStep } from "./steps/plan-edit"
import { writeContentWorkflow } from "./write-content"

export type EditProductInput = {
  producer_id: string
  product_id: string
  actor: Actor
  edit: ProductEdit
  additional_data?: AdditionalData
}

/**
 * A producer's edit of its own product. What shoppers read and see of a published listing waits as a change request
 * while the old stays on sale; everything else changes at once. Errors: `not_found` for a foreign product,
 * `not_allowed` (`in_review`, `change_open`), `invalid_data` (`foreign_picture`, additional data).
 */
export const editProductWorkflow = createWorkflow("edit-product", (input: EditProductInput) => {
  const ids = { product_id: input.product_id, producer_id: input.producer_id }
  const { listing, plan } = inTurn(
    transform({ input }, ({ input }) => `product:${input.product_id}`),
    () => {
      const listing = loadOwnListingStep(ids)
      checkProductDataWorkflow.runAsStep({ input: { additional_data: input.additional_data } })
      const content = readContent(input.product_id)
      const open = loadOpenChangeStep(input.product_id)
      const plan = planEditStep({
        status: listing.status,
        content,
        open,
        wanted: transform({ input }, ({ input }) => editOf(input.edit, input.additional_data)),
      })
      writeContentWorkflow.runAsStep({
        input: { ...ids, content: plan.applied, sale_unit: input.edit.sale_unit },
      })
      attachUploadsStep({
        ...ids,
        urls: transform({ plan }, ({ plan }) => plan.proposed.images ?? []),
      }).config({
        name: "attach-proposed-uploads",
      })
      saveOwnChangeStep({ ...ids, actor: input.actor, open, plan })
      releaseUploadsStep(
        transform({ ids, listing, open, plan }, ({ ids, listing, open, plan }) => ({
          ...ids,
          urls: leftBehind(listing, open, plan),
          kept: plan.proposed.images ?? [],
        })),
      )
      return { listing, plan }
    },
  )
  emitEventStep({
    eventName: ListingEvents.UPDATED,
    data: transform({ listing }, ({ listing: { id, product_id } }) => ({ id, product_id })),
  })
  recordAuditStep(
    transform({ input, plan }, ({ input, plan }) => [
      {
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "product",
        entity_id: input.product_id,
        action: plan.change === "save" ? "propose_change" : "update",
        before: { ...plan.replaced, ...plan.base },
        after: {
          ...plan.applied,
          ...plan.proposed,
          ...(input.edit.sale_unit === undefined ? {} : { sale_unit: input.edit.sale_unit }),
        },
      },
    ]),
  )
  return new WorkflowResponse(plan)
})
