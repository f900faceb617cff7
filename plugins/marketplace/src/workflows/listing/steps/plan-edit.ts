import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Content, PartialContent } from "../../../lib/goods/content"
import { type OpenChange, planEdit } from "../../../lib/goods/plan-edit"
import type { ListingStatus } from "../../../modules/listing/models/listing"

type Input = {
  status: ListingStatus
  content: Content
  open: OpenChange | null
  wanted: PartialContent
}

/** Decides what an edit changes at once and what waits; refuses what may not be edited now. */
export const planEditStep = createStep(
  "plan-edit",
  async ({ status, content, open, wanted }: Input) =>
    new StepResponse(planEdit(status, content, open, wanted)),
)
