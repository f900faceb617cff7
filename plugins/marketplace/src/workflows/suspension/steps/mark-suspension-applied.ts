import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUSPENSION_MODULE } from "../../../modules/suspension"

/** Answers whether this run is the one that puts the suspension into effect. */
export const markSuspensionAppliedStep = createStep(
  "mark-suspension-applied",
  async ({ id, now }: { id: string; now: string }, { container }) => {
    const applied = await container.resolve(SUSPENSION_MODULE).apply(id, new Date(now))
    return new StepResponse(applied, applied ? id : undefined)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(SUSPENSION_MODULE).updateSuspensions({ id, applied_at: null })
    }
  },
)
