import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../../lib/events"
import { updateProducerStep } from "./steps/update-producer"

type VacationInput = { id: string; from: Date | null; to: Date | null }

const checkWindowStep = createStep("check-vacation-window", async ({ from, to }: VacationInput) => {
  if ((from === null) !== (to === null) || (from && to && from >= to)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A vacation needs a start and a later end, or neither.",
    )
  }
  return new StepResponse(null)
})

/**
 * Sets the window in which nothing of a producer can be bought (start inclusive, end exclusive), or clears it with
 * two nulls. Goods stay visible. Answers the producer; `invalid_data` for a window that ends before it starts.
 */
export const updateProducerVacationWorkflow = createWorkflow(
  "update-producer-vacation",
  (input: VacationInput) => {
    checkWindowStep(input)
    const producer = updateProducerStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        vacation_from: input.from,
        vacation_to: input.to,
      })),
    )
    emitEventStep({ eventName: ProducerEvents.UPDATED, data: { id: input.id } })
    return new WorkflowResponse(producer)
  },
)
