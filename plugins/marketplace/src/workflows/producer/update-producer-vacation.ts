import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { ProducerEvents } from "../../lib/events"
import { recordAuditStep } from "../audit/steps/record-audit"
import { updateProducerStep } from "./steps/update-producer"

type VacationInput = { id: string; from: Date | null; to: Date | null; actor: Actor }

const checkWindowStep = createStep("check-vacation-window", async ({ from, to }: VacationInput) => {
  if ((from === null) !== (to === null) || (from && to && from >= to)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A vacation needs a start and a later end, or neither.",
      "date_order",
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
    const { producer, before } = updateProducerStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        vacation_from: input.from,
        vacation_to: input.to,
      })),
    )
    emitEventStep({ eventName: ProducerEvents.UPDATED, data: { id: input.id } })
    recordAuditStep(
      transform({ input, before }, ({ input, before }) => [
        {
          actor: input.actor,
          producer_id: input.id,
          entity: "producer",
          entity_id: input.id,
          action: "set_vacation",
          before,
          after: { vacation_from: input.from, vacation_to: input.to },
        },
      ]),
    )
    return new WorkflowResponse(producer)
  },
)
