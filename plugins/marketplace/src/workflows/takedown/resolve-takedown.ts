import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { TakedownEvents } from "../../lib/events"
import type { TakedownAction } from "../../modules/takedown/models/takedown"
import { recordAuditStep } from "../audit/steps/record-audit"
import { inTurn } from "../in-turn"
import { moveListingWorkflow } from "../listing/move-listing"
import { loadTakedownStep } from "./steps/load-takedown"
import { resolveTakedownStep } from "./steps/resolve-takedown"

export type ResolveTakedownInput = {
  id: string
  action: TakedownAction
  /** Why; of goods that are taken down, the producer reads it. */
  note: string
  actor: Actor
  /** ISO 8601. */
  now: string
}

/**
 * Ends a takedown ticket: the goods leave the shop at once, or stay for a reason. Goods that are gone already need not
 * be taken down again. Answers the ticket. Errors: `not_found`, `not_allowed` (`wrong_state`).
 */
export const resolveTakedownWorkflow = createWorkflow("resolve-takedown", (input: ResolveTakedownInput) => {
  const found = loadTakedownStep(input.id)
  const resolved = inTurn(
    transform({ found }, ({ found }) => `product:${found.takedown.product_id}`),
    () => {
      const { takedown, status } = loadTakedownStep(input.id).config({ name: "load-takedown-in-turn" })
      const resolved = resolveTakedownStep(
        transform({ input, takedown }, ({ input: { actor, ...input }, takedown }) => ({
          ...input,
          takedown,
          resolved_by: actor.id,
        })),
      )
      when("still-on-show", { input, status }, ({ input, status }) => {
        return input.action === "unpublished" && status === "published"
      }).then(() => {
        moveListingWorkflow.runAsStep({
          input: {
            product_id: takedown.product_id,
            move: "unpublish",
            actor: input.actor,
            reason: input.note,
          },
        })
      })
      return resolved
    },
  )
  when("kept", { input }, ({ input }) => input.action === "kept").then(() => {
    emitEventStep({
      eventName: TakedownEvents.KEPT,
      data: transform({ resolved }, ({ resolved }) => ({ id: resolved.id })),
    })
  })
  recordAuditStep(
    transform({ input, resolved }, ({ input, resolved }) => [
      {
        actor: input.actor,
        producer_id: resolved.producer_id,
        entity: "takedown",
        entity_id: resolved.id,
        action: "resolve",
        after: { product_id: resolved.product_id, action: input.action, note: input.note },
      },
    ]),
  )
  return new WorkflowResponse(resolved)
})
