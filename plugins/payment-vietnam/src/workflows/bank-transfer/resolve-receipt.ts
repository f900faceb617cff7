import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"

type Input = { id: string; resolution: string; now: string; actor: Actor }

const resolveStep = createStep(
  "resolve-bank-receipt",
  async ({ id, resolution, now }: Input, { container }) => {
    const service = container.resolve(BANK_TRANSFER_MODULE)
    const before = await service.retrieveBankReceipt(id)
    if (before.resolved_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This receipt was dealt with already.",
        "wrong_state",
      )
    }
    const receipt = await service.updateBankReceipts({ id, resolution, resolved_at: new Date(now) })
    return new StepResponse({ ...receipt, amount: Number(receipt.amount) }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(BANK_TRANSFER_MODULE)
        .updateBankReceipts({ id, resolution: null, resolved_at: null })
    }
  },
)

/** Notes what became of money that was not simply a paid order, e.g. that it was sent back. `not_found`, `not_allowed`. */
export const resolveReceiptWorkflow = createWorkflow("resolve-bank-receipt", (input: Input) => {
  const receipt = resolveStep(input)
  recordAuditStep(
    transform({ input, receipt }, ({ input, receipt }) => [
      {
        actor: input.actor,
        producer_id: receipt.producer_id,
        entity: "bank_receipt",
        entity_id: input.id,
        action: "resolve",
        after: { resolution: input.resolution },
      },
    ]),
  )
  return new WorkflowResponse(receipt)
})
