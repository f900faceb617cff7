import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hasProfileMoved, type Profile } from "../../../lib/changes/profile"
import { type Content, hasMoved } from "../../../lib/goods/content"

type Base = Record<string, unknown>

/** Refuses (`base_changed`) to put a change of a product on top of something else than it was made from. */
export const checkContentBaseStep = createStep(
  "check-content-base",
  async ({ current, base }: { current: Content; base: Base }) => refuseWhere(hasMoved(current, base)),
)

/** Refuses (`base_changed`) to put a change of a profile on top of something else than it was made from. */
export const checkProfileBaseStep = createStep(
  "check-profile-base",
  async ({ current, base }: { current: Profile; base: Base }) => refuseWhere(hasProfileMoved(current, base)),
)

function refuseWhere(moved: boolean): StepResponse<null> {
  if (moved) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "What this change was made from has changed since: it has to be made again.",
      "base_changed",
    )
  }
  return new StepResponse(null)
}
