import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../../modules/application"

type Input = { id: string; producer_id: string; decided_by: string; now: string }

/**
 * The moment at which an application is a producer, for its documents too. Refused where another approval was faster,
 * which happens only to one that outlived its lock.
 */
export const markApprovedStep = createStep(
  "mark-application-approved",
  async ({ id, producer_id, decided_by, now }: Input, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    if (!(await service.approve(id, producer_id, decided_by, new Date(now)))) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "This application was decided by somebody else.")
    }
    await service.updateProducerDocuments({ selector: { application_id: id }, data: { producer_id } })
    return new StepResponse(null, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve(APPLICATION_MODULE)
      await service.updateProducerApplications({
        id,
        status: "submitted",
        producer_id: null,
        decided_at: null,
        decided_by: null,
      })
      await service.updateProducerDocuments({ selector: { application_id: id }, data: { producer_id: null } })
    }
  },
)
