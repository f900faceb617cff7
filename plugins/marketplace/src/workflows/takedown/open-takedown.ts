import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { TakedownEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { loadOwnListingStep } from "../listing/steps/load-own-listing"
import { openTakedownStep } from "./steps/open-takedown"

export type OpenTakedownInput = {
  product_id: string
  authority: string
  reference: string
  note: string | null
  /** When the authority's request came, ISO 8601. */
  received_at: string
  actor: Actor
}

/**
 * Opens a ticket for goods that an authority wants gone; its clock of 24 hours runs from the moment the request came.
 * Nothing is taken down yet. Answers the ticket. Errors: `not_found`, `not_allowed` (`takedown_open`).
 */
export const openTakedownWorkflow = createWorkflow("open-takedown", (input: OpenTakedownInput) => {
  const takedown = inTurn(
    transform({ input }, ({ input }) => `product:${input.product_id}`),
    () => {
      const listing = loadOwnListingStep({ product_id: input.product_id })
      return openTakedownStep(
        transform({ input, listing }, ({ input: { actor, ...request }, listing }) => ({
          ...request,
          producer_id: listing.producer_id,
          opened_by: actor.id,
        })),
      )
    },
  )
  emitEventStep({
    eventName: TakedownEvents.OPENED,
    data: transform({ takedown }, ({ takedown }) => ({ id: takedown.id })),
  })
  recordAuditStep(
    transform({ input, takedown }, ({ input: { actor, product_id, ...request }, takedown }) => [
      {
        actor,
        producer_id: takedown.producer_id,
        entity: "takedown",
        entity_id: takedown.id,
        action: "open",
        after: { product_id, ...request },
      },
    ]),
  )
  return new WorkflowResponse(takedown)
})
