import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Note = { refused_at: string; refusal_reason: string }

/** Writes on a parcel that it came back unopened; Medusa has no word for that, only for goods that are returned. */
export const noteOnParcelStep = createStep(
  "note-on-parcel",
  async (input: { fulfillment_id: string; note: Note }, { container }) => {
    const service = container.resolve(Modules.FULFILLMENT)
    const { metadata } = await service.retrieveFulfillment(input.fulfillment_id, {
      select: ["id", "metadata"],
    })
    await service.updateFulfillment(input.fulfillment_id, { metadata: { ...metadata, ...input.note } })
    return new StepResponse(null, { id: input.fulfillment_id, metadata })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(Modules.FULFILLMENT).updateFulfillment(before.id, { metadata: before.metadata })
    }
  },
)
