import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ListingEvents } from "../../lib/events"
import type { ListingMove } from "../../lib/goods/moves"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { missingProductDataWorkflow } from "./product-data"
import { readContent } from "./steps/load-content"
import { loadOwnListingStep } from "./steps/load-own-listing"
import { moveListingStep } from "./steps/move-listing"
import { projectProductStatusStep } from "./steps/project-product-status"

export type MoveListingInput = {
  product_id: string
  /** Given for a producer's own move: a foreign product is then not found. */
  producer_id?: string
  actor: Actor
  move: ListingMove
  reason?: string
  now?: Date
}

/** Of an operator's moves the producer is told; its own it knows. */
const TOLD: Partial<Record<ListingMove, string>> = {
  publish: ListingEvents.PUBLISHED,
  reject: ListingEvents.REJECTED,
  unpublish: ListingEvents.UNPUBLISHED,
}

/**
 * Moves a listing on its way (submit, withdraw, publish, reject, unpublish, republish); Medusa's product follows.
 * Answers the listing. Errors: `not_found`, `not_allowed` (`wrong_state`, `review_needed`), `invalid_data`
 * (`incomplete`, naming all that is missing).
 */
export const moveListingWorkflow = createWorkflow("move-listing", (input: MoveListingInput) => {
  const { before, listing } = inTurn(
    transform({ input }, ({ input }) => `product:${input.product_id}`),
    () => {
      const before = loadOwnListingStep({ product_id: input.product_id, producer_id: input.producer_id })
      const missing = when("submission", { input }, ({ input }) => input.move === "submit").then(() =>
        missingProductDataWorkflow.runAsStep({ input: { product_id: input.product_id } }),
      )
      const listing = moveListingStep({
        listing: before,
        content: readContent(input.product_id),
        move: input.move,
        actor: input.actor,
        reason: input.reason,
        now: input.now,
        missing,
      })
      projectProductStatusStep(transform({ input }, ({ input }) => ({ product_ids: [input.product_id] })))
      return { before, listing }
    },
  )
  const data = transform({ listing }, ({ listing: { id, product_id } }) => ({ id, product_id }))
  emitEventStep({ eventName: ListingEvents.UPDATED, data })
  const told = transform({ input }, ({ input: { actor, move } }) =>
    actor.type === "producer" ? "" : (TOLD[move] ?? ""),
  )
  when("operator-decided", { told }, ({ told }) => told !== "").then(() => {
    emitEventStep({ eventName: told, data }).config({ name: "emit-decision" })
  })
  recordAuditStep(
    transform({ input, before, listing }, ({ input, before, listing }) => [
      {
        actor: input.actor,
        producer_id: listing.producer_id,
        entity: "listing",
        entity_id: input.product_id,
        action: input.move,
        before: { status: before.status },
        after: { status: listing.status, ...(input.reason ? { reason: input.reason } : {}) },
      },
    ]),
  )
  return new WorkflowResponse(listing)
})
