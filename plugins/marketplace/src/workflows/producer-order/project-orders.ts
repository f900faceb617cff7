import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../lib/events"
import { projectOrder, type StateChange } from "./project-order"

type Input = { order_ids: string[] }

const projectOrdersStep = createStep(
  "project-producer-orders",
  async ({ order_ids }: Input, { container }) => {
    const changes: StateChange[] = []
    for (const id of order_ids) {
      const change = await projectOrder(container, id, { actor_type: null })
      changes.push(...(change ? [change] : []))
    }
    return new StepResponse(changes)
  },
)

/** Lets producers' orders follow their native orders, whoever changed those. Answers the changes of state. */
export const projectOrdersWorkflow = createWorkflow("project-producer-orders", (input: Input) => {
  const changes = projectOrdersStep(input)
  emitEventStep({ eventName: ProducerOrderEvents.STATE_CHANGED, data: changes })
  return new WorkflowResponse(changes)
})
