import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { ProducerStatus } from "../../../modules/producer/models/producer"

export type ProducerChange = {
  id: string
  status?: ProducerStatus
  vacation_from?: Date | null
  vacation_to?: Date | null
}

/** Changes a producer's state or vacation and puts the old values back when a later step fails. */
export const updateProducerStep = createStep(
  "update-producer",
  async (change: ProducerChange, { container }) => {
    const service = container.resolve(PRODUCER_MODULE)
    const [before] = await service.listProducers({ id: change.id })
    if (!before) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
    }
    const { id, status, vacation_from, vacation_to } = before
    const updated = await service.updateProducers(change)
    return new StepResponse(updated, { id, status, vacation_from, vacation_to })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PRODUCER_MODULE).updateProducers(before)
    }
  },
)
