import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { type ChangeDecision, decideChange } from "../../../lib/changes/decide-change"
import { CHANGE_REQUEST_MODULE } from "../../../modules/change-request"
import type { ChangeStatus } from "../../../modules/change-request/models/change-request"

type Input = {
  change: { id: string; status: ChangeStatus }
  decision: ChangeDecision
  actor: Actor
  reason?: string
}

/** Writes down what became of a change; refuses (`wrong_state`) a decision that comes too late. */
export const decideChangeStep = createStep(
  "decide-change",
  async ({ change, decision, actor, reason }: Input, { container }) => {
    const decided = await container.resolve(CHANGE_REQUEST_MODULE).updateChangeRequests({
      id: change.id,
      status: decideChange(decision, change.status),
      review_note: reason ?? null,
      decided_by: actor.id,
      decided_at: new Date(),
    })
    return new StepResponse(decided, change)
  },
  async (before, { container }) => {
    if (before) {
      const { id, status } = before
      await container
        .resolve(CHANGE_REQUEST_MODULE)
        .updateChangeRequests({ id, status, review_note: null, decided_by: null, decided_at: null })
    }
  },
)
