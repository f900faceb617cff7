import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"

type Input = { order_id: string; fulfillment_ids: string[] }

/**
 * Unpacks parcels that have not left: their goods are back in stock and reserved for the order again. It has no way
 * back; should a later step fail, the order stands there as before it was packed.
 */
export const unpackParcelsStep = createStep(
  "unpack-parcels",
  async ({ order_id, fulfillment_ids }: Input, { container }) => {
    for (const fulfillment_id of fulfillment_ids) {
      await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id } })
    }
    return new StepResponse(null)
  },
)
