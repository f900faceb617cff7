import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { recordAuditStep } from "../audit/steps/record-audit"

type Input = { id: string; resolution: string; now: string; actor: Actor }

const resolveStep = createStep(
  "resolve-payment-mismatch",
  async ({ id, resolution, now }: Input, { container }) => {
    const service = container.resolve(PAYMENT_EVENT_MODULE)
    const before = await service.retrievePaymentMismatch(id)
    if (before.resolved_at) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This was dealt with already.", "wrong_state")
    }
    const mismatch = await service.updatePaymentMismatches({ id, resolution, resolved_at: new Date(now) })
    return new StepResponse({ ...mismatch, amount: Number(mismatch.amount) }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(PAYMENT_EVENT_MODULE)
        .updatePaymentMismatches({ id, resolution: null, resolved_at: null })
    }
  },
)

/** Notes what became of money that the market and its provider know differently. `not_found`, `not_allowed`. */
export const resolveMismatchWorkflow = createWorkflow("resolve-payment-mismatch", (input: Input) => {
  const mismatch = resolveStep(input)
  recordAuditStep(
    transform({ input }, ({ input }) => [
      {
        actor: input.actor,
        entity: "payment_mismatch",
        entity_id: input.id,
        action: "resolve",
        after: { resolution: input.resolution },
      },
    ]),
  )
  return new WorkflowResponse(mismatch)
})
