import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ChangeRow } from "../../lib/changes/change"
import type { PartialProfile } from "../../lib/changes/profile"
import { ListingEvents, ProducerEvents } from "../../lib/events"
import type { PartialContent } from "../../lib/goods/content"
import { readContent } from "../listing/steps/load-content"
import { loadOwnListingStep } from "../listing/steps/load-own-listing"
import { writeContentWorkflow } from "../listing/write-content"
import { updateProducerStep } from "../producer/steps/update-producer"
import { checkContentBaseStep, checkProfileBaseStep } from "./steps/check-base"
import { loadProfileStep } from "./steps/load-profile"

export type ApplyChangeInput = Pick<ChangeRow, "kind" | "producer_id" | "product_id" | "base" | "proposed">

/** Puts a change on show. Fails with `not_allowed` (`base_changed`) where what it was made from has changed since. */
export const applyChangeWorkflow = createWorkflow("apply-change", (input: ApplyChangeInput) => {
  when("of-a-product", { input }, ({ input }) => input.kind === "product").then(() => {
    const ids = transform({ input }, ({ input }) => ({
      product_id: input.product_id ?? "",
      producer_id: input.producer_id,
    }))
    const listing = loadOwnListingStep(ids)
    checkContentBaseStep({ current: readContent(ids.product_id), base: input.base })
    writeContentWorkflow.runAsStep({
      input: transform({ input, ids }, ({ input, ids }) => ({
        ...ids,
        content: input.proposed as PartialContent,
      })),
    })
    emitEventStep({
      eventName: ListingEvents.UPDATED,
      data: transform({ listing }, ({ listing: { id, product_id } }) => ({ id, product_id })),
    })
  })
  when("of-a-profile", { input }, ({ input }) => input.kind === "profile").then(() => {
    checkProfileBaseStep({ current: loadProfileStep(input.producer_id), base: input.base })
    updateProducerStep(
      transform({ input }, ({ input }) => ({
        id: input.producer_id,
        ...(input.proposed as PartialProfile),
      })),
    )
    emitEventStep({ eventName: ProducerEvents.UPDATED, data: { id: input.producer_id } }).config({
      name: "emit-producer-updated",
    })
  })
  return new WorkflowResponse(input)
})
