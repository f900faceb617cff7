import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../../modules/producer"

/** The shipping profile of each producer, by producer id; refuses unknown producers. */
export const shippingProfilesOfProducersStep = createStep(
  "shipping-profiles-of-producers",
  async (producerIds: string[], { container }) => {
    const ids = [...new Set(producerIds)]
    const producers = await container
      .resolve(PRODUCER_MODULE)
      .listProducers({ id: ids }, { select: ["id", "shipping_profile_id"] })
    if (producers.length < ids.length) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "A listing names a producer that does not exist.")
    }
    return new StepResponse(
      Object.fromEntries(producers.map(({ id, shipping_profile_id }) => [id, shipping_profile_id])),
    )
  },
)
