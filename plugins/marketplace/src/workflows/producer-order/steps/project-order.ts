import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../lib/actor"
import { projectOrder } from "../project-order"

/** Brings the order's state up to date at the end of an action; answers the change, if any, as a list. */
export const projectOrderStep = createStep(
  "project-producer-order",
  async (input: { order_id: string; actor: Actor; reason?: string }, { container }) => {
    const change = await projectOrder(container, input.order_id, {
      actor_type: input.actor.type,
      reason: input.reason ?? null,
    })
    return new StepResponse(change ? [change] : [])
  },
)

/**
 * Does nothing on the way forward. As the first step of an action it is the last to be undone: by then everything else
 * has been taken back, and the state is made to follow.
 */
export const followWhenUndoneStep = createStep(
  "follow-when-undone",
  async (orderId: string) => new StepResponse(null, orderId),
  async (orderId, { container }) => {
    if (orderId) {
      await projectOrder(container, orderId, { actor_type: "system" })
    }
  },
)
