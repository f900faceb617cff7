import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../lib/events"
import { projectOrder, type StateChange } from "./project-order"

type Input = { order_ids: string[] }

/** Seconds to wait for somebody who works on an order; longer than its lock outlives an action that was killed. */
const WAIT_SECONDS = 40

const projectOrdersStep = createStep(
  "project-producer-orders",
  async ({ order_ids }: Input, { container }) => {
    const locking = container.resolve(Modules.LOCKING)
    const changes: StateChange[] = []
    for (const id of order_ids) {
      const change = await locking.execute(id, () => projectOrder(container, id, { actor_type: null }), {
        timeout: WAIT_SECONDS,
      })
      changes.push(...(change ? [change] : []))
    }
    return new StepResponse(changes)
  },
)

/**
 * Lets producers' orders follow their native orders, whoever changed those. Waits for whoever works on an order: what an
 * action does half-way is its own to tell, with who did it and why. Answers the changes of state.
 */
export const projectOrdersWorkflow = createWorkflow("project-producer-orders", (input: Input) => {
  const changes = projectOrdersStep(input)
  emitEventStep({ eventName: ProducerOrderEvents.STATE_CHANGED, data: changes })
  return new WorkflowResponse(changes)
})
