import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TAKEDOWN_MODULE } from "../../../modules/takedown"
import type { TakedownAction } from "../../../modules/takedown/models/takedown"

type Input = {
  takedown: { id: string; resolved_at: Date | string | null }
  action: TakedownAction
  note: string
  resolved_by: string
  /** ISO 8601. */
  now: string
}

/** Stops a ticket's clock; one that is resolved already is refused (`wrong_state`). */
export const resolveTakedownStep = createStep(
  "resolve-takedown",
  async ({ takedown, action, note, resolved_by, now }: Input, { container }) => {
    if (takedown.resolved_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This takedown ticket is resolved already.",
        "wrong_state",
      )
    }
    const resolved = await container.resolve(TAKEDOWN_MODULE).updateTakedowns({
      id: takedown.id,
      action,
      resolution_note: note,
      resolved_by,
      resolved_at: new Date(now),
    })
    return new StepResponse(resolved, takedown.id)
  },
  async (id, { container }) => {
    if (id) {
      const open = { action: null, resolution_note: null, resolved_by: null, resolved_at: null }
      await container.resolve(TAKEDOWN_MODULE).updateTakedowns({ id, ...open })
    }
  },
)
