import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fold } from "../../../lib/fold"
import { APPLICATION_MODULE } from "../../../modules/application"
import type { ProducerType } from "../../../modules/producer/models/producer"

type Input = { account_id: string; type?: ProducerType; name?: string | null }

/**
 * The application a person is busy with, or a new one. Two requests at once make one: the database allows no second
 * that is not decided.
 */
export const openApplicationStep = createStep(
  "open-producer-application",
  async (
    { account_id, type, name }: Input,
    { container },
  ): Promise<StepResponse<{ id: string; created: boolean }, { made: string | null }>> => {
    const service = container.resolve(APPLICATION_MODULE)
    const existing = await service.findOpen(account_id)
    if (existing) {
      return new StepResponse({ id: existing.id, created: false }, { made: null })
    }
    try {
      const application = await service.createProducerApplications({
        account_id,
        type,
        name,
        search_name: name ? fold(name) : null,
      })
      return new StepResponse({ id: application.id, created: true }, { made: application.id })
    } catch (error) {
      const other = await service.findOpen(account_id)
      if (!other) {
        throw error
      }
      return new StepResponse({ id: other.id, created: false }, { made: null })
    }
  },
  async (undo, { container }) => {
    if (undo?.made) {
      await container.resolve(APPLICATION_MODULE).deleteProducerApplications(undo.made)
    }
  },
)
