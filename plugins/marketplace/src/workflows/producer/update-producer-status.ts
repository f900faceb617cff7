import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ListingEvents, ProducerEvents } from "../../lib/events"
import type { ProducerStatus } from "../../modules/producer/models/producer"
import { projectProductStatusStep } from "../listing/steps/project-product-status"
import { updateProducerStep } from "./steps/update-producer"

/**
 * The part that suspending, reopening and closing a producer share. Its published listings leave the shop, or come back, in the same breath;
 * orders already placed are not touched. Answers the producer; `not_found` where there is none.
 */
export const updateProducerStatusWorkflow = createWorkflow(
  "update-producer-status",
  (input: { id: string; status: ProducerStatus }) => {
    const { producer } = updateProducerStep(input)
    const projected = projectProductStatusStep(
      transform({ input }, ({ input }) => ({ producer_id: input.id })),
    )
    emitEventStep({ eventName: ProducerEvents.UPDATED, data: { id: input.id } })
    when({ projected }, ({ projected }) => projected.changed.length > 0).then(() => {
      emitEventStep({
        eventName: ListingEvents.UPDATED,
        data: transform({ projected }, ({ projected }) =>
          projected.changed.map((product_id) => ({ product_id })),
        ),
      }).config({ name: "emit-listings-updated" })
    })
    return new WorkflowResponse(producer)
  },
)
