import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { changedProfile, type PartialProfile } from "../../lib/changes/profile"
import { inTurn } from "../in-turn"
import { announceProposal } from "./announce-proposal"
import { checkAssistanceStep } from "./steps/check-assistance"
import { loadProfileStep } from "./steps/load-profile"
import { proposeChangeStep } from "./steps/propose-change"

export type AssistProfileInput = { producer_id: string; actor: Actor; profile: PartialProfile }

/**
 * An operator's edit of the public page of a producer who asked for help; it goes live when the producer confirms.
 * Answers the change. Errors: `not_found`, `not_allowed` (`assistance_not_requested`, `nothing_changes`).
 */
export const assistProfileWorkflow = createWorkflow("assist-profile", (input: AssistProfileInput) => {
  const change = inTurn(
    transform({ input }, ({ input }) => `profile:${input.producer_id}`),
    () => {
      checkAssistanceStep(input.producer_id)
      const current = loadProfileStep(input.producer_id)
      return proposeChangeStep({
        producer_id: input.producer_id,
        product_id: null,
        kind: "profile",
        actor: input.actor,
        change: transform({ input, current }, ({ input, current }) => changedProfile(current, input.profile)),
      })
    },
  )
  announceProposal(change, input.actor)
  return new WorkflowResponse(change)
})
