import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../../modules/producer"

/** Operators prepare changes only for a producer who asks for help now (else `assistance_not_requested`). */
export const checkAssistanceStep = createStep(
  "check-assistance",
  async (producer_id: string, { container }) => {
    const [producer] = await container.resolve(PRODUCER_MODULE).listProducers({ id: producer_id })
    if (!producer) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
    }
    if (!producer.assistance_requested_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This producer has not asked for help.",
        "assistance_not_requested",
      )
    }
    return new StepResponse(null)
  },
)
