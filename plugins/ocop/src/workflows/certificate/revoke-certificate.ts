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

type RevokeInput = { code: string; reason: string }

const revokeStep = createStep(
  "revoke-certificate",
  async ({ code, reason }: RevokeInput, { container }) => {
    const service = container.resolve(CERTIFICATE_MODULE)
    const [certificate] = await service.listCertificates({ code })
    if (!certificate) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no certificate ${code}.`)
    }
    const { id, status, revoked_reason } = certificate
    const revoked = await service.updateCertificates({ id, status: "revoked", revoked_reason: reason })
    return new StepResponse(revoked, { id, status, revoked_reason })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(CERTIFICATE_MODULE).updateCertificates(before)
    }
  },
)

/** Takes a certificate back with a reason; its star is gone with the next request. `not_found` for an unknown code. */
export const revokeCertificateWorkflow = createWorkflow("revoke-certificate", (input: RevokeInput) => {
  const certificate = revokeStep(input)
  emitEventStep({
    eventName: CertificateEvents.CHANGED,
    data: transform({ certificate }, ({ certificate }) => ({ product_id: certificate.product_id })),
  })
  return new WorkflowResponse(certificate)
})
