import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { orderCodeIn } from "@cho-lang/marketplace/lib/order-code"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { processReceipt } from "./process-receipt"

const WAIT_SECONDS = 20

type Input = { id: string; code: string; now: string; actor: Actor }

/** There is no way back: once the code stands on the receipt, the job makes of it what this run could not. */
const assignStep = createStep("assign-bank-receipt", async ({ id, code, now }: Input, { container }) => {
  const producer_id = await container
    .resolve(Modules.LOCKING)
    .execute(`bank-receipt:${id}`, () => writeCode(container, id, code), { timeout: WAIT_SECONDS })
  return new StepResponse({ outcome: await processReceipt(container, id, new Date(now)), producer_id })
})

async function writeCode(container: MedusaContainer, id: string, typed: string): Promise<string> {
  const service = container.resolve(BANK_TRANSFER_MODULE)
  const receipt = await service.retrieveBankReceipt(id)
  if (receipt.outcome !== "unknown" || receipt.resolved_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This receipt is an order's already or was dealt with.",
      "receipt_assigned",
    )
  }
  const code = orderCodeIn(typed)
  const [transfer] = code ? await service.listBankTransfers({ code }, { take: 1 }) : []
  if (!transfer) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No transfer is awaited under ${typed}.`,
      "no_transfer_awaited",
    )
  }
  await service.updateBankReceipts({ id, code, outcome: null })
  return transfer.producer_id
}

/**
 * Gives money whose memo named no order to the one a person of the office found it to be for; from there on it counts
 * like any other receipt, once. Answers `{outcome, producer_id}`. Errors: `not_found` for an unknown receipt or code,
 * `not_allowed` (`receipt_assigned`).
 */
export const assignReceiptWorkflow = createWorkflow("assign-bank-receipt", (input: Input) => {
  const assigned = assignStep(input)
  recordAuditStep(
    transform({ input, assigned }, ({ input, assigned }) => [
      {
        actor: input.actor,
        producer_id: assigned.producer_id,
        entity: "bank_receipt",
        entity_id: input.id,
        action: "assign",
        after: { code: input.code, outcome: assigned.outcome },
      },
    ]),
  )
  return new WorkflowResponse(assigned)
})
