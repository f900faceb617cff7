import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { fulfillment_id: string; tracking_number: string; carrier?: string }

/**
 * Writes tracking number and carrier on a parcel, or corrects them as long as it is under way; a misread digit would
 * otherwise stay for ever. Answers whether anything changed.
 */
export const labelParcelStep = createStep(
  "label-parcel",
  async ({ fulfillment_id, tracking_number, carrier }: Input, { container }) => {
    const service = container.resolve(Modules.FULFILLMENT)
    const { metadata, labels } = await service.retrieveFulfillment(fulfillment_id, {
      select: ["id", "metadata"],
      relations: ["labels"],
    })
    const [label] = labels
    if (label?.tracking_number === tracking_number && (metadata?.carrier ?? undefined) === carrier) {
      return new StepResponse({ changed: false }, null)
    }
    await service.updateFulfillment(fulfillment_id, {
      labels: [{ tracking_number, tracking_url: "", label_url: "" }],
      metadata: { ...metadata, carrier: carrier ?? null },
    })
    const before = { id: fulfillment_id, metadata, labels }
    return new StepResponse({ changed: true }, before)
  },
  async (before, { container }) => {
    if (before) {
      const { id, metadata, labels } = before
      await container.resolve(Modules.FULFILLMENT).updateFulfillment(id, {
        metadata,
        labels: labels.map(({ tracking_number, tracking_url, label_url }) => ({
          tracking_number,
          tracking_url,
          label_url,
        })),
      })
    }
  },
)
