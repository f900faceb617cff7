import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CertificateEvents } from "../../lib/events"
import { CERTIFICATE_MODULE } from "../../modules/certificate"

export type CertificateInput = {
  product_id: string
  code: string
  star: number
  potential_five?: boolean
  valid_from: Date
  valid_to: Date
}

const createCertificatesStep = createStep(
  "create-certificates",
  async (certificates: CertificateInput[], { container }) => {
    for (const { code, star, potential_five, valid_from, valid_to } of certificates) {
      if (![3, 4, 5].includes(star) || (potential_five && star !== 4)) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `Certificate ${code}: only 3, 4 or 5 stars are certified, and "potential five" has four.`,
        )
      }
      if (valid_from >= valid_to) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, `Certificate ${code} ends before it begins.`)
      }
    }
    const service = container.resolve(CERTIFICATE_MODULE)
    const created = await service.createCertificates(certificates)
    return new StepResponse(
      created,
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(CERTIFICATE_MODULE).deleteCertificates(ids)
    }
  },
)

/** Records certificates (star 3 to 5, unique code, dates). Fails as a whole with `invalid_data` and says which. */
export const createCertificatesWorkflow = createWorkflow(
  "create-certificates",
  (input: { certificates: CertificateInput[] }) => {
    const certificates = createCertificatesStep(input.certificates)
    emitEventStep({
      eventName: CertificateEvents.CHANGED,
      data: transform({ certificates }, ({ certificates }) =>
        certificates.map(({ product_id }) => ({ product_id })),
      ),
    })
    return new WorkflowResponse(certificates)
  },
)
