import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROFILE_FIELDS, type Profile } from "../../../lib/changes/profile"
import { PRODUCER_MODULE } from "../../../modules/producer"

/** What a producer says about itself now, as far as others may prepare it. */
export const loadProfileStep = createStep("load-profile", async (producer_id: string, { container }) => {
  const [producer] = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: producer_id }, { select: ["id", ...PROFILE_FIELDS] })
  if (!producer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
  }
  const { short_text, about, street, phone, email } = producer
  return new StepResponse<Profile>({ short_text, about, street, phone, email })
})
